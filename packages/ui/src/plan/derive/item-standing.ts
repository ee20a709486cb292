import type { Outcome } from '@deputy-work/rules';
import { addTallies } from '../../findings/add-tallies.ts';
import { worstFirst } from '../../findings/standings.ts';
import type { ItemSummary } from './summarise-items.ts';
import type { NoReport, Tallies } from './tallies.ts';

/**
 * How an item stands (落实情况) on the day of asking:
 * `judged` – rules asked subjects, and this is the worst they found; `no-subject` – there are rules, but no fact to ask about;
 * `planned` – it can be checked, but no rule exists yet; `people` – only people can judge it;
 * `waiting`, `unread`, `unasked` – there are rules, but no report. Only the first can be good.
 */
export type ItemStanding =
  | { readonly kind: 'judged'; readonly outcome: Outcome }
  | { readonly kind: 'no-subject' }
  | { readonly kind: 'planned' }
  | { readonly kind: 'people' }
  | { readonly kind: NoReport };

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
