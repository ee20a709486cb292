import type { SittingInRecord } from '../../internal/read-invitations.ts';
import type { CommitteeMeeting } from '../../schema/index.ts';
import type { SittingInMeeting } from '../sitting-in-wishes.ts';
import type { UnplannableMeeting } from '../sitting-in-wishes-of.ts';

interface PlannableMeetings {
  readonly meetings: readonly SittingInMeeting[];
  readonly unplannable: readonly UnplannableMeeting[];
}

/** How many deputies hold an invitation, by meeting. */
function countSeatsTaken({ held }: SittingInRecord): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const meetings of held.values()) {
    for (const id of meetings) taken.set(id, (taken.get(id) ?? 0) + 1);
  }
  return taken;
}

/** Meetings with the seats that are left, and those of which too little is on record. `wanted` takes the place of the seats on record. */
export function plannableMeetings(
  coming: readonly CommitteeMeeting[],
  record: SittingInRecord,
  wanted: Readonly<Record<string, number>>,
): PlannableMeetings {
  const taken = countSeatsTaken(record);
  const meetings: SittingInMeeting[] = [];
  const unplannable: UnplannableMeeting[] = [];
  for (const { id, opensOn: day, seatsForDeputies, topics = [] } of coming) {
    const seats = wanted[id] ?? seatsForDeputies;
    if (day === undefined) unplannable.push({ meetingId: id, reason: 'no-day' });
    else if (seats === undefined) unplannable.push({ meetingId: id, reason: 'no-seats' });
    else meetings.push({ id, day, capacity: Math.max(0, seats - (taken.get(id) ?? 0)), topics });
  }
  return { meetings, unplannable };
}
