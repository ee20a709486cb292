import { type Assignment, getBy } from '@deputy-work/planning';
import type { PlannedInvitation } from '../sitting-in-plan.ts';
import { reasonsOf } from './reasons-of.ts';
import type { Candidate, Seats, SittingInProblem } from './sitting-in-problem.ts';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Meetings by their days. */
const byDay = (a: Seats, b: Seats) => compare(a.meeting.day, b.meeting.day) || compare(a.id, b.id);

/** The pairs of an assignment as invitations with their reasons, in order of days, meetings, deputies. */
export function invitationsOf(
  { people, slots }: SittingInProblem,
  { pairs }: Assignment,
): readonly PlannedInvitation[] {
  const candidateOf = getBy<Candidate>(people);
  const seatsOf = getBy<Seats>(slots);
  const inOrder = slots.toSorted(byDay);
  const placed = pairs.map(({ personId, slotId, pinned }) => {
    const candidate = candidateOf(personId);
    const key = JSON.stringify([slotId, candidate.deputy.electoralUnitId]);
    return { candidate, seats: seatsOf(slotId), pinned, key };
  });
  const units = new Map<string, number>();
  for (const { key } of placed) units.set(key, (units.get(key) ?? 0) + 1);
  return placed
    .toSorted((a, b) => byDay(a.seats, b.seats) || compare(a.candidate.id, b.candidate.id))
    .map(({ key, ...placement }) => ({
      deputyId: placement.candidate.id,
      meetingId: placement.seats.id,
      day: placement.seats.meeting.day,
      reasons: reasonsOf({ ...placement, ofUnit: units.get(key) ?? 0 }, inOrder),
    }));
}
