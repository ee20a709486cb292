import { halfDays, type Sitting } from '@deputy-work/meetings';
import type { KernelWords } from '@deputy-work/rules';
import type { MeetingRecords } from './meeting-records.ts';

/** The words around the names of records that have none of their own. */
export interface MeetingNameWords {
  readonly session: (congress: string, number: number) => string;
  readonly committeeMeeting: (congress: string, number: number) => string;
  readonly sitting: (halfDay: string, meeting: string) => string;
  readonly halfDay: (day: string, half: string) => string;
  readonly vote: (about: string) => string;
  readonly speech: (deputy: string, day: string, turn: number) => string;
  readonly leave: (deputy: string, session: string) => string;
  readonly residence: (session: string, day: string) => string;
  readonly view: (deputy: string, summary: string) => string;
}

type Told = Pick<KernelWords, 'code' | 'date'>;
type Named = readonly (readonly [id: string, name: string])[];

/** What a half-day is called: its day and which half. */
export const halfDayName = (
  { on, half }: Pick<Sitting, 'on' | 'half'>,
  { code, date }: Told,
  words: Pick<MeetingNameWords, 'halfDay'>,
): string => words.halfDay(date(on), halfDays[half].label[code]);

/** Names of the records around sessions and standing committee meetings. `nameOf` names deputies and congresses. */
export function meetingNames(
  records: MeetingRecords,
  nameOf: (id: string) => string,
  told: Told,
  words: MeetingNameWords,
): Named {
  const gatherings: Named = [
    ...records.sessions.map(
      ({ id, congressId, number }) => [id, words.session(nameOf(congressId), number)] as const,
    ),
    ...records.committeeMeetings.map(
      ({ id, congressId, number }) => [id, words.committeeMeeting(nameOf(congressId), number)] as const,
    ),
    ...records.meetings.map(({ id, title }) => [id, title] as const),
  ];
  const known = new Map(gatherings);
  const called = (id: string) => known.get(id) ?? nameOf(id);
  return [
    ...gatherings,
    ...records.sittings.map(
      (sitting) =>
        [sitting.id, words.sitting(halfDayName(sitting, told, words), called(sitting.meetingId))] as const,
    ),
    ...records.votes.map(({ id, about }) => [id, words.vote(about)] as const),
    ...records.speechTurns.map(
      ({ id, deputyId, on, turn }) => [id, words.speech(nameOf(deputyId), told.date(on), turn)] as const,
    ),
    ...records.documents.map(({ id, title }) => [id, title] as const),
    ...records.notices.map(({ id, title }) => [id, title] as const),
    ...records.leaveRequests.map(
      ({ id, deputyId, sessionId }) => [id, words.leave(nameOf(deputyId), called(sessionId))] as const,
    ),
    ...records.residenceRegisters.map(
      ({ id, sessionId, on }) => [id, words.residence(called(sessionId), told.date(on))] as const,
    ),
    ...records.views.map(({ id, deputyId, summary }) => [id, words.view(nameOf(deputyId), summary)] as const),
  ];
}
