import type { LeaveRequest } from '@deputy-work/meetings';
import type { LocalDate } from '@deputy-work/rules';
import type { LeaveFilter } from './leave-filter.ts';

/** Where a request stands: awaiting an answer, or answered. */
export const leaveStates = ['open', 'approved', 'refused'] as const;
export type LeaveState = (typeof leaveStates)[number];

/** Where a request stands as of a day: an answer given later has not come yet. */
export const leaveStateOf = ({ decision }: Pick<LeaveRequest, 'decision'>, asOf: LocalDate): LeaveState =>
  decision && decision.on <= asOf ? decision.outcome : 'open';

/** The requests made by a day that a filter lets through: those awaiting an answer first, the longest waiting at their head; then the latest. */
export function queueOf<R extends LeaveRequest>(
  requests: readonly R[],
  { session, delegation, state }: Pick<LeaveFilter, 'session' | 'delegation' | 'state'>,
  delegationOf: (deputyId: string) => string | undefined,
  asOf: LocalDate,
): readonly R[] {
  const isShown = (request: R) =>
    request.askedOn <= asOf &&
    (session === undefined || request.sessionId === session) &&
    (delegation === undefined || delegationOf(request.deputyId) === delegation) &&
    (state === undefined || leaveStateOf(request, asOf) === state);
  const isOpen = (request: R) => leaveStateOf(request, asOf) === 'open';
  const shown = requests.filter(isShown);
  const byDay = (a: R, b: R) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0);
  return [
    ...shown.filter(isOpen).toSorted(byDay),
    ...shown.filter((request) => !isOpen(request)).toSorted((a, b) => byDay(b, a)),
  ];
}
