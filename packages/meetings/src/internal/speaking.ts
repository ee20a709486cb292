import { isOfLevel, type Level } from '@deputy-work/congress';
import { atMost, type Answer, type Surroundings, type ValueInForce } from '@deputy-work/rules';
import type { MeetingKind, SpeechTurn } from '../schema/index.ts';
import { congressById, meetingById } from './lookups.ts';
import { missingFact } from './missing-fact.ts';

/** What every rule on speaking looks up. */
export const speakingIndexes = { congressById, meetingById };

const national: readonly Level[] = ['national'];

/** Whether the turn was taken at that kind of meeting of the NPC or its Standing Committee. */
export function isSpokenAt(
  turn: SpeechTurn,
  kind: MeetingKind,
  { asOf, meetingById, congressById }: Surroundings<typeof speakingIndexes>,
): boolean | Answer {
  if (turn.on > asOf) return false;
  const [meeting] = meetingById(turn.meetingId);
  if (meeting === undefined) return missingFact('meeting');
  return meeting.kind === kind && isOfLevel(national, meeting, congressById);
}

/** Holds the minutes of a turn against the limit of a first or of a later one. */
export function checkMinutes(
  { turn, minutes }: SpeechTurn,
  first: ValueInForce<'atMost'>,
  later: ValueInForce<'atMost'> = first,
): Answer {
  return minutes === undefined ? missingFact('minutes') : atMost(minutes, turn === 1 ? first : later);
}
