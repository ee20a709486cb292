import type { OutlineItem } from '@deputy-work/work-plan';
import type { StandingItem } from '../item-filter.ts';
import { deriveStanding, type Tallies } from '../standing.ts';
import type { ItemSummary } from '../summarise-items.ts';

/** An item as the overview shows it: where it stands in the plan, what checks it, and how it stands. */
export type OverviewItem = OutlineItem & StandingItem;

/** Joins the outline, the summaries and the report. */
export function toOverviewItems(
  outlineItems: readonly OutlineItem[],
  summaries: readonly ItemSummary[],
  tallies: Tallies,
): readonly OverviewItem[] {
  const byNumber = new Map(outlineItems.map((item) => [item.number, item]));
  return summaries.flatMap((summary) => {
    const item = byNumber.get(summary.number);
    return item ? [{ ...item, ...summary, standing: deriveStanding(summary, tallies) }] : [];
  });
}
