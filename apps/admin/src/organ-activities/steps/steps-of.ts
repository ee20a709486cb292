import type { OrganActivity } from '@deputy-work/liaison';
import type { LocalDate } from '@deputy-work/rules';
import { activityStateOf } from '../activity-state.ts';

/** What can be put on the record of an activity. */
export type ActivityStep = 'arrange' | 'report' | 'cancel';

/**
 * What can be put on record now: an arrangement while there is none, a written report once it is over and there is none, calling it off before
 * it is over. Nothing once it is called off.
 */
export function stepsOf(activity: OrganActivity, asOf: LocalDate): readonly ActivityStep[] {
  const state = activityStateOf(activity, asOf);
  if (state === 'cancelled') return [];
  const isOver = state === 'held' || state === 'reported';
  return [
    ...(activity.arrangement ? [] : (['arrange'] as const)),
    ...(isOver && activity.report?.inWriting !== true ? (['report'] as const) : []),
    ...(isOver ? [] : (['cancel'] as const)),
  ];
}
