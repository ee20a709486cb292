import type { Item, PlanBook } from '@deputy-work/work-plan';
import type { StandingItem } from './item-filter.ts';
import { deriveStanding } from './item-standing.ts';
import type { KnownRule } from './known-rule.ts';
import { summariseItems } from './summarise-items.ts';
import type { Tallies } from './tallies.ts';

/** An item as the overview shows it: where it stands in the plan, what checks it, and how it stands. */
export type OverviewItem = Pick<Item, 'chapter' | 'subsection' | 'title'> & StandingItem;

/** Joins the plan, the rules made of it and the report. */
export function toOverviewItems(
  book: PlanBook,
  rules: readonly KnownRule[],
  tallies: Tallies,
): readonly OverviewItem[] {
  const byNumber = new Map(book.plan.items.map((item) => [item.number, item]));
  return summariseItems(book, rules).flatMap((summary) => {
    const item = byNumber.get(summary.number);
    return item ? [{ ...item, ...summary, standing: deriveStanding(summary, tallies) }] : [];
  });
}
