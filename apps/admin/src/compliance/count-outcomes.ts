import { emptyTally, type Finding, type Tally } from '@deputy-work/rules';

/** How many findings have each outcome. */
export function countOutcomes(findings: readonly Finding[]): Tally {
  const tally = { ...emptyTally };
  for (const { outcome } of findings) tally[outcome]++;
  return tally;
}
