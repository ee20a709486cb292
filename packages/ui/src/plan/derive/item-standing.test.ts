import { emptyTally } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { deriveStanding } from './item-standing.ts';

const item = { ruleIds: ['a.one', 'b.two'], plannedPackages: ['liaison'] };

describe('the standing of an item', () => {
  it('is the worst outcome of its rules, whichever rule found it', () => {
    const tallies = { 'a.one': { ...emptyTally, satisfied: 9 }, 'b.two': { ...emptyTally, violated: 1 } };
    expect(deriveStanding(item, tallies)).toEqual({ kind: 'judged', outcome: 'violated' });
  });

  it('is what holds only when nothing fails, is open or cannot be told', () => {
    const one = { ...emptyTally, satisfied: 5, undetermined: 1, 'not-applicable': 3 };
    expect(deriveStanding(item, { 'a.one': one })).toMatchObject({ outcome: 'undetermined' });
    expect(deriveStanding(item, { 'a.one': { ...one, undetermined: 0 } })).toMatchObject({
      outcome: 'satisfied',
    });
  });

  it('is no verdict when the rules had nobody to ask', () => {
    expect(deriveStanding(item, { 'a.one': emptyTally, 'b.two': emptyTally })).toEqual({
      kind: 'no-subject',
    });
    expect(deriveStanding(item, {})).toEqual({ kind: 'no-subject' });
  });

  it('is planned, never good, while no rule exists', () => {
    expect(deriveStanding({ ruleIds: [], plannedPackages: ['proposals'] }, {})).toEqual({ kind: 'planned' });
  });

  it('is unknown while there is no report, unless no rule needs one', () => {
    expect(deriveStanding(item, 'waiting')).toEqual({ kind: 'waiting' });
    expect(deriveStanding(item, 'unread')).toEqual({ kind: 'unread' });
    expect(deriveStanding(item, 'unasked')).toEqual({ kind: 'unasked' });
    expect(deriveStanding({ ruleIds: [], plannedPackages: [] }, 'waiting')).toEqual({ kind: 'people' });
  });

  it('is for people to judge when nothing of the item can be checked', () => {
    expect(deriveStanding({ ruleIds: [], plannedPackages: [] }, {})).toEqual({ kind: 'people' });
  });
});
