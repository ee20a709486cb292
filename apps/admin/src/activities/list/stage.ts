import type { Activity } from '@deputy-work/inspection';
import type { LocalDate } from '@deputy-work/rules';

/** How far an activity has come, by what its record says. */
export type Stage =
  | { readonly code: 'draft' | 'planned' }
  | { readonly code: 'departed' | 'cancelled'; readonly on: LocalDate };

/** Whether an activity is a draft, planned, under way or done, or called off. */
export function stageOf({ departsOn, departedOn, cancelledOn }: Activity): Stage {
  if (cancelledOn !== undefined) return { code: 'cancelled', on: cancelledOn };
  if (departedOn !== undefined) return { code: 'departed', on: departedOn };
  return { code: departsOn === undefined ? 'draft' : 'planned' };
}
