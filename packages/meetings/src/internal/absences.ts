import type { Deputy, Session } from '@deputy-work/congress';
import { indexBy, type LocalDate, type Surroundings } from '@deputy-work/rules';
import { sheets } from '../facts.ts';
import type { AttendanceStatus, Sheet } from '../schema/index.ts';
import { hasHappened, knownDay } from './days.ts';
import {
  meetingById,
  meetingsOfSession,
  sessionById,
  sheetOfSitting,
  sittingById,
  sittingsOfMeeting,
} from './lookups.ts';
import { isOfSession } from './session-meetings.ts';

const sheetsWithAbsent = /* @__PURE__ */ indexBy(sheets, ({ entries }: Sheet) =>
  entries.flatMap(({ deputyId, status }) => (status === 'absent-without-approval' ? [deputyId] : [])),
);

/** What it takes to tell from which sessions a deputy was absent. */
export const absenceIndexes = {
  sheetsWithAbsent,
  sittingById,
  meetingById,
  sessionById,
  meetingsOfSession,
  sittingsOfMeeting,
  sheetOfSitting,
};
type AbsenceSurroundings = Surroundings<typeof absenceIndexes>;

/** A session that somebody was absent from without approval. `isCertain` unless a sitting of it is not marked yet. */
export interface Absence {
  readonly session: Session;
  readonly closedOn: LocalDate;
  readonly isCertain: boolean;
}

/**
 * The closed sessions of a deputy's own congress that the deputy was absent from without approval, in order of time: absent from every sitting
 * that is marked, without leave and without having asked for it. A single sitting missed is no session missed.
 */
export function absencesOf(
  { id, congressId }: Deputy,
  surroundings: AbsenceSurroundings,
): readonly Absence[] {
  const { asOf, sheetsWithAbsent, sittingById, meetingById, sessionById } = surroundings;
  const touched = sheetsWithAbsent(id)
    .flatMap(({ sittingId }) => sittingById(sittingId))
    .flatMap(({ meetingId }) => meetingById(meetingId))
    .flatMap(({ sessionId }) => sessionById(sessionId ?? ''))
    .filter((session) => session.congressId === congressId);
  return [...new Set(touched)]
    .flatMap((session): readonly Absence[] => {
      const closedOn = knownDay(session.closesOn);
      if (closedOn === undefined || !hasHappened(closedOn, asOf)) return [];
      const statuses = statusesAt(session, id, surroundings);
      if (statuses.some((status) => status !== undefined && !isAbsence(status))) return [];
      return [{ session, closedOn, isCertain: !statuses.includes(undefined) }];
    })
    .toSorted((a, b) => (a.closedOn < b.closedOn ? -1 : 1));
}

const isAbsence = (status: AttendanceStatus): boolean =>
  status === 'absent-without-approval' || status === 'not-required';

/** How a deputy is marked on the sheets of a session that list the deputy. */
const statusesAt = (
  { id }: Session,
  deputyId: string,
  { meetingsOfSession, sittingsOfMeeting, sheetOfSitting }: AbsenceSurroundings,
): readonly (AttendanceStatus | undefined)[] =>
  meetingsOfSession(id)
    .filter(isOfSession)
    .flatMap((meeting) => sittingsOfMeeting(meeting.id))
    .flatMap((sitting) => sheetOfSitting(sitting.id))
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.deputyId === deputyId)
    .map(({ status }) => status);
