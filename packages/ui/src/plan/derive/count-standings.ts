import { deriveStanding, type ItemStanding } from './item-standing.ts';
import type { ItemSummary } from './summarise-items.ts';
import type { Tallies } from './tallies.ts';

/** How many items of the plan stand how. */
export interface StandingCounts {
  readonly items: number;
  readonly withRules: number;
  readonly violated: number;
  /** Still in time, or not to be told. */
  readonly open: number;
  /** Without a rule, but with one to come. */
  readonly planned: number;
  /** Nothing that records could check. */
  readonly people: number;
}

/** Counts how the items of the plan stand. */
export function countStandings(summaries: readonly ItemSummary[], tallies: Tallies): StandingCounts {
  const standings = summaries.map((summary) => deriveStanding(summary, tallies));
  const judgedAs = (...wanted: readonly string[]) =>
    standings.filter((one) => one.kind === 'judged' && wanted.includes(one.outcome)).length;
  const ofKind = (wanted: ItemStanding['kind']) => standings.filter(({ kind }) => kind === wanted).length;
  return {
    items: summaries.length,
    withRules: summaries.filter(({ ruleIds }) => ruleIds.length > 0).length,
    violated: judgedAs('violated'),
    open: judgedAs('pending', 'undetermined'),
    planned: ofKind('planned'),
    people: ofKind('people'),
  };
}
