import { emptyTally } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { complianceHref, pickTallies, readFilter, reportOptionsFor } from './compliance-filter.ts';

const read = (text: string) => readFilter(new URLSearchParams(text));

describe('the filter of the compliance page', () => {
  it('comes back from its own address', () => {
    const filter = {
      rule: 'inspection.enforcement.invites-deputies',
      outcome: 'violated',
      congress: 'npc-13',
      text: '安全 & 生产',
      page: 3,
    } as const;
    expect(read(complianceHref(filter).split('?')[1] ?? '')).toEqual(filter);
  });

  it('has a plain address when nothing is asked for', () => {
    expect(complianceHref({})).toBe('/compliance');
    expect(complianceHref({ text: '', rule: undefined })).toBe('/compliance');
  });

  it('asks for no outcome or page that does not exist', () => {
    expect(read('outcome=excellent&page=-2')).toMatchObject({ outcome: undefined, page: undefined });
    expect(read('page=1.5').page).toBeUndefined();
  });
});

describe('the report that a filter needs', () => {
  it('is the same for every filter that only picks from what needs somebody', () => {
    expect(reportOptionsFor({ rule: 'a.b', outcome: 'violated', text: 'x' })).toEqual({});
  });

  it('holds what needs nobody only when that is asked for, and one congress when one is asked for', () => {
    expect(reportOptionsFor({ outcome: 'satisfied', congress: 'npc-13' })).toEqual({
      congressId: 'npc-13',
      include: ['satisfied'],
    });
  });
});

describe('the rules that a filter counts', () => {
  const tallies = { a: { ...emptyTally, violated: 1 }, b: { ...emptyTally, pending: 2 } };

  it('are all without one, the rule asked for, or those with the outcome', () => {
    expect(Object.keys(pickTallies(tallies, {}))).toEqual(['a', 'b']);
    expect(Object.keys(pickTallies(tallies, { rule: 'b' }))).toEqual(['b']);
    expect(Object.keys(pickTallies(tallies, { outcome: 'violated' }))).toEqual(['a']);
    expect(pickTallies(tallies, { rule: 'b', outcome: 'violated' })).toEqual({});
  });
});
