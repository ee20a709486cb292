import { isOfLevel } from '@deputy-work/congress';
import { type Answer, type LocalDate, satisfied, type Surroundings, undone } from '@deputy-work/rules';
import type { Meeting, MeetingKind } from '../schema/index.ts';
import { congressById, invitationsToMeeting, sittingsOfMeeting } from './lookups.ts';
import { missingFact } from './missing-fact.ts';

/** What every rule on inviting deputies to a gathering of the NPC looks up. */
export const invitingIndexes = { congressById, sittingsOfMeeting, invitationsToMeeting };
type InvitingSurroundings = Surroundings<typeof invitingIndexes>;

/** Whether it is a gathering of that kind of the NPC. */
export const isNationalMeeting = (
  meeting: Meeting,
  kind: MeetingKind,
  { congressById }: InvitingSurroundings,
): boolean | Answer => meeting.kind === kind && isOfLevel(['national'], meeting, congressById);

/** The law of its first day governs. */
export const governedOnFirstDay = (
  meeting: Meeting,
  surroundings: InvitingSurroundings,
): LocalDate | Answer => firstDayOf(meeting, surroundings) ?? missingFact('sittings');

/** Whether a deputy was invited by the first day. No number is set, so one is enough. */
export function invitesDeputies(meeting: Meeting, surroundings: InvitingSurroundings): Answer {
  const { asOf, invitationsToMeeting } = surroundings;
  const day = firstDayOf(meeting, surroundings);
  if (day === undefined) return missingFact('sittings');
  const isInvited = invitationsToMeeting(meeting.id).some(
    ({ invitedOn }) => invitedOn <= asOf && invitedOn <= day,
  );
  return isInvited ? satisfied : undone(day, asOf);
}

const firstDayOf = ({ id }: Meeting, { sittingsOfMeeting }: InvitingSurroundings): LocalDate | undefined =>
  sittingsOfMeeting(id)
    .map(({ on }) => on)
    .toSorted()[0];
