import { emptyTally } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { addTallies } from './add-tallies.ts';

describe('tallies', () => {
  it('add up outcome by outcome, and a rule without a tally adds nothing', () => {
    const sum = addTallies([
      { ...emptyTally, violated: 2 },
      undefined,
      { ...emptyTally, violated: 1, pending: 4 },
    ]);
    expect(sum).toEqual({ ...emptyTally, violated: 3, pending: 4 });
  });
});
