import { plan2022 } from '@deputy-work/plan-2022';
import type { Citation, Finding } from '@deputy-work/rules';
import type { ItemFilter } from '@deputy-work/ui';
import { citedItem } from '@deputy-work/work-plan';

/** Where an activity is shown. */
export const activityHref = (id: string) => `#/activities/${encodeURIComponent(id)}`;

/** Where the plan is shown, or those of its items that a filter lets through. */
export const planHref = (filter: ItemFilter) => (filter === 'all' ? '#/plan' : `#/plan?show=${filter}`);

/** Where an item of the plan is shown. */
export const planItemHref = (item: number) => `#/plan/${item}`;

/** Where a sentence of the plan is shown. */
export const planSentenceHref = (item: number, sentence: number) =>
  `${planItemHref(item)}?sentence=${sentence}`;

/** Where the subject of a finding is shown, when it has a page. */
export const subjectHref = ({ collection, id }: Finding['subject']): string | undefined =>
  collection === 'activities' ? activityHref(id) : undefined;

/** Where a cited source can be read, when the app holds its text. */
export function citationHref(citation: Citation): string | undefined {
  const item = citedItem(plan2022, citation);
  return item === undefined ? undefined : planItemHref(item);
}
