import { hasHappened, pendingUntil, type Answer, type LocalDate } from '@deputy-work/rules';
import type { ActivityFact } from '../schema/index.ts';
import { missingFact } from './missing-fact.ts';

/** The day a team left or, while it has not, the day it plans to. */
export const departureOf = ({ departedOn, departsOn }: ActivityFact): LocalDate | undefined =>
  departedOn ?? departsOn;

/** The law of the day of departure governs an activity and what follows from it. */
export const governedOnDeparture = (activity: ActivityFact): LocalDate | Answer =>
  departureOf(activity) ?? missingFact('departsOn');

/** Whether the team has left by the day of asking. */
export const hasLeft = ({ departedOn }: ActivityFact, asOf: LocalDate): boolean =>
  hasHappened(departedOn, asOf);

/**
 * Until the team leaves, what is wrong can still be mended; on the day itself the remedy says how, from the next day on it is too late. A planned
 * day that has passed counts as the departure, until the record gives another or says that the activity is cancelled.
 */
export function openUntilDeparture(activity: ActivityFact, asOf: LocalDate, answer: Answer): Answer {
  const day = departureOf(activity);
  if (day === undefined || answer.outcome !== 'violated') return answer;
  if (!hasLeft(activity, asOf)) return pendingUntil(day, asOf, answer);
  return asOf > day ? { ...answer, remedy: { code: 'too-late' } } : answer;
}
