import { emptyTally, outcomes, type Tally } from '@deputy-work/rules';

/** Adds up the tallies of some rules. A rule that the report lacks adds nothing. */
export function addTallies(tallies: readonly (Tally | undefined)[]): Tally {
  const sum = { ...emptyTally };
  for (const tally of tallies) {
    for (const outcome of outcomes) sum[outcome] += tally?.[outcome] ?? 0;
  }
  return sum;
}
