import { isCancelled, isKnown, isOfLevel, type Session } from '@deputy-work/congress';
import { type Answer, hasHappened, satisfied, type Surroundings, undone } from '@deputy-work/rules';
import type { Meeting, MeetingKind } from '../schema/index.ts';
import { knownDay } from './days.ts';
import {
  congressById,
  deputyById,
  invitationsToMeeting,
  meetingsOfSession,
  sittingsOfMeeting,
} from './lookups.ts';
import { missingFact } from './missing-fact.ts';

const pressKinds: readonly MeetingKind[] = ['deputies-channel', 'group-interview'];

/** What every rule on deputies and the press looks up. */
export const pressIndexes = {
  congressById,
  deputyById,
  invitationsToMeeting,
  meetingsOfSession,
  sittingsOfMeeting,
};
type PressSurroundings = Surroundings<typeof pressIndexes>;

/** Whether the press is to meet deputies at it: an ordinary session of the NPC. */
export const meetsThePress = (session: Session, { congressById }: PressSurroundings): boolean | Answer =>
  session.kind === 'ordinary' && isOfLevel(['national'], session, congressById);

/** Whether a gathering of that kind has been held at the session. The plan gives no number, so one is enough. */
export const isHeld = (session: Session, kind: MeetingKind, surroundings: PressSurroundings): Answer =>
  heldAt(session, [kind], surroundings).length > 0 ? satisfied : untilClosing(session, surroundings);

/** Whether a grass-roots deputy has come to one of the gatherings with the press. */
export function grassRootsCame(session: Session, surroundings: PressSurroundings): Answer {
  const { asOf, deputyById, invitationsToMeeting } = surroundings;
  const came = heldAt(session, pressKinds, surroundings)
    .flatMap(({ id }) => invitationsToMeeting(id))
    .filter(({ attendedOn }) => hasHappened(attendedOn, asOf))
    .flatMap(({ deputyId }) => deputyById(deputyId));
  if (came.some(({ isGrassRoots }) => isGrassRoots === true)) return satisfied;
  if (came.some(({ isGrassRoots }) => !isKnown(isGrassRoots))) return missingFact('deputies.isGrassRoots');
  return untilClosing(session, surroundings);
}

/** The meetings of these kinds at the session that have been held by the day of asking. */
const heldAt = (
  { id }: Session,
  kinds: readonly MeetingKind[],
  { asOf, meetingsOfSession, sittingsOfMeeting }: PressSurroundings,
): readonly Meeting[] =>
  meetingsOfSession(id).filter(
    (meeting) =>
      kinds.includes(meeting.kind) &&
      sittingsOfMeeting(meeting.id).some((sitting) => sitting.on <= asOf && !isCancelled(sitting, asOf)),
  );

function untilClosing({ closesOn }: Session, { asOf }: PressSurroundings): Answer {
  const lastDay = knownDay(closesOn);
  return lastDay === undefined ? missingFact('closesOn') : undone(lastDay, asOf);
}
