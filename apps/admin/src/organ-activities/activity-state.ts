import type { OrganActivity } from '@deputy-work/liaison';
import { hasHappened, type LocalDate } from '@deputy-work/rules';

/** Where an activity stands, in the order in which somebody has to do something about it. */
export const activityStates = ['to-arrange', 'held', 'arranged', 'reported', 'cancelled'] as const;
export type ActivityState = (typeof activityStates)[number];

type Days = Pick<OrganActivity, 'startsOn' | 'endsOn' | 'cancelledOn' | 'arrangement' | 'report'>;

/** Where an activity stands as of a day: what is dated later has not happened. One that is over has been held, whether it was arranged or not. */
export function activityStateOf(activity: Days, asOf: LocalDate): ActivityState {
  const { startsOn, endsOn = startsOn, cancelledOn, arrangement, report } = activity;
  if (hasHappened(cancelledOn, asOf)) return 'cancelled';
  if (hasHappened(report?.on, asOf)) return 'reported';
  if (endsOn !== undefined && endsOn < asOf) return 'held';
  return hasHappened(arrangement?.on, asOf) ? 'arranged' : 'to-arrange';
}

const orderOf = (activity: Days, asOf: LocalDate) => activityStates.indexOf(activityStateOf(activity, asOf));

/** What somebody has to do something about comes first, the earliest at its head; then what is over, the latest first. */
export const inOrder = <A extends Days>(activities: readonly A[], asOf: LocalDate): readonly A[] =>
  activities.toSorted((a, b) => {
    const order = orderOf(a, asOf) - orderOf(b, asOf);
    if (order !== 0) return order;
    const [first = '', second = ''] = [a.startsOn, b.startsOn];
    const isOver = orderOf(a, asOf) >= activityStates.indexOf('reported');
    return (first < second ? -1 : first > second ? 1 : 0) * (isOver ? -1 : 1);
  });
