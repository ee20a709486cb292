import { describe, expect, it } from 'vitest';
import { changed } from './changes.ts';
import { findingsOn, reportOn } from './reports.ts';
import { samples } from './samples.ts';

const asOf = '2022-06-20';
const state = samples();
const [activity] = state.activities;
const sheet = state.sheets.at(-1)!;
const withActivity = changed(state, {
  kind: 'put',
  resource: 'activities',
  records: [{ ...activity!, version: 2 }],
});
const withMark = changed(state, {
  kind: 'mark',
  sheetId: sheet.id,
  version: 2,
  entries: sheet.entries.slice(0, 1),
});

/** The finding objects themselves: those that were made anew are others, however equal. */
const made = (of: typeof state, subjects: string) => reportOn(of, { asOf, subjects }).findings;

describe('reportOn', () => {
  it('judges nothing again that has not changed', () => {
    const before = made(state, 'sittings');
    expect(before.length).toBeGreaterThan(0);
    for (const [index, finding] of made(withActivity, 'sittings').entries())
      expect(finding).toBe(before[index]);
  });

  it('judges again what rules read that has changed', () => {
    expect(made(withActivity, 'activities')[0]).not.toBe(made(state, 'activities')[0]);
    expect(made(withMark, 'sittings')[0]).not.toBe(made(state, 'sittings')[0]);
    expect(made(withMark, 'sittings')).toEqual(made(state, 'sittings'));
  });

  it('takes one day, one congress and one choice of outcomes for another nowhere', () => {
    const count = (query: object) =>
      reportOn(state, { asOf, subjects: 'sittings', ...query }).findings.length;
    const all = count({});
    expect(count({ include: ['violated'] })).toBeLessThan(all);
    expect(count({ congressId: 'npc-13' })).toBeLessThan(all);
    expect(count({ asOf: '2018-01-01' })).toBeLessThan(all);
    expect(count({})).toBe(all);
  });
});

describe('findingsOn', () => {
  it('finds nothing about what no rule asks about', () => {
    expect(findingsOn(state, { collection: 'bodies', id: state.bodies[0]!.id }, asOf)).toEqual([]);
  });
});
