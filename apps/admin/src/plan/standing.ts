import { outcomes, type Outcome, type Tally } from '@deputy-work/rules';
import { worstFirst } from '@deputy-work/ui';
import type { ItemSummary } from './summarise-items.ts';

/**
 * How an item stands (落实情况) on the day of asking:
 * `judged` – rules asked subjects, and this is the worst they found; `no-subject` – there are rules, but no fact to ask about;
 * `planned` – it can be checked, but no rule exists yet; `people` – only people can judge it;
 * `waiting`, `unread` – the report is on its way, or could not be read. Only the first can be good.
 */
export type ItemStanding =
  | { readonly kind: 'judged'; readonly outcome: Outcome }
  | { readonly kind: 'no-subject' }
  | { readonly kind: 'planned' }
  | { readonly kind: 'people' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'unread' };

/** The tallies of the report, or why there are none. */
export type Tallies = Readonly<Record<string, Tally>> | 'waiting' | 'unread';

/** Adds up the tallies of some rules. A rule that the report lacks adds nothing. */
export function addTallies(tallies: readonly (Tally | undefined)[]): Tally {
  const sum = (outcome: Outcome) => tallies.reduce((total, tally) => total + (tally?.[outcome] ?? 0), 0);
  return Object.fromEntries(outcomes.map((outcome) => [outcome, sum(outcome)])) as Tally;
}

/** Derives how an item stands from the tallies of a report. */
export function deriveStanding(
  { ruleIds, plannedPackages }: Pick<ItemSummary, 'ruleIds' | 'plannedPackages'>,
  tallies: Tallies,
): ItemStanding {
  if (ruleIds.length === 0) return { kind: plannedPackages.length > 0 ? 'planned' : 'people' };
  if (typeof tallies === 'string') return { kind: tallies };
  const tally = addTallies(ruleIds.map((id) => tallies[id]));
  const outcome = worstFirst.find((one) => tally[one] > 0);
  return outcome === undefined ? { kind: 'no-subject' } : { kind: 'judged', outcome };
}
