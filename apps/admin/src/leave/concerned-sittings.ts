import type { Deputy } from '@deputy-work/congress';
import type { LeaveRequest, LeaveScope, Meeting, MeetingKind, Sitting } from '@deputy-work/meetings';

const kindsOf: Readonly<Record<LeaveScope, readonly MeetingKind[]>> = {
  session: ['plenary', 'delegation', 'group'],
  plenary: ['plenary'],
  'delegation-meeting': ['delegation'],
  'group-meeting': ['group'],
};

/** The sittings of a session, in the order of days, that a deputy may ask leave from in a scope: those of everybody and of the own delegation. */
export function sittingsInScope(
  { sessionId, scope }: Pick<LeaveRequest, 'sessionId' | 'scope'>,
  deputy: Pick<Deputy, 'delegationId'> | undefined,
  meetings: readonly Meeting[],
  sittings: readonly Sitting[],
): readonly Sitting[] {
  const own = new Set(
    meetings
      .filter(
        ({ kind, bodyId, ...meeting }) =>
          meeting.sessionId === sessionId &&
          kindsOf[scope].includes(kind) &&
          (kind !== 'delegation' || bodyId === undefined || bodyId === deputy?.delegationId),
      )
      .map(({ id }) => id),
  );
  return sittings
    .filter(({ meetingId, cancelledOn }) => own.has(meetingId) && cancelledOn === undefined)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The sittings that a request is about: those that it names, or all of the session that the deputy owes. */
export const concernedSittings = (
  request: Pick<LeaveRequest, 'sessionId' | 'scope' | 'sittingIds'>,
  deputy: Pick<Deputy, 'delegationId'> | undefined,
  meetings: readonly Meeting[],
  sittings: readonly Sitting[],
): readonly Sitting[] =>
  sittingsInScope(request, deputy, meetings, sittings).filter(
    ({ id }) => request.sittingIds.length === 0 || request.sittingIds.includes(id),
  );
