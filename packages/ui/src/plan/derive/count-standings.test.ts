import { emptyTally } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { countStandings } from './count-standings.ts';

const item = (ruleIds: readonly string[], plannedPackages: readonly string[] = []) => ({
  number: 1,
  classes: { rule: 1, duty: 0, discretion: 0, context: 0 },
  ruleIds,
  plannedPackages,
});

describe('the count of how items stand', () => {
  it('counts each item once, and as planned only one that has no rule at all', () => {
    const items = [
      item(['a.one'], ['liaison']),
      item(['b.two']),
      item(['c.three']),
      item([], ['training']),
      item([]),
    ];
    const tallies = {
      'a.one': { ...emptyTally, violated: 2, pending: 1 },
      'b.two': { ...emptyTally, undetermined: 1 },
      'c.three': { ...emptyTally, satisfied: 1 },
    };
    expect(countStandings(items, tallies)).toEqual({
      items: 5,
      withRules: 3,
      violated: 1,
      open: 1,
      planned: 1,
      people: 1,
    });
  });
});
