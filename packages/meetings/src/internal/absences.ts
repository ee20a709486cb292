import type { Deputy, Session } from '@deputy-work/congress';
import { hasHappened, indexBy, type LocalDate, type Surroundings } from '@deputy-work/rules';
import { sheets } from '../facts.ts';
import type { AttendanceStatus, Sheet } from '../schema/index.ts';
import { knownDay } from './days.ts';
import { meetingById, sessionById, sittingById } from './lookups.ts';
import { isOfSession } from './session-meetings.ts';

type Mark = AttendanceStatus | undefined;

const isAbsent = (status: Mark): boolean => status === 'absent-without-approval';
const isUnmarked = (status: Mark): boolean => status === undefined;
const isExcused = (status: Mark): boolean =>
  status !== undefined && status !== 'absent-without-approval' && status !== 'not-required';

/** Sheets by the deputies whom they mark so. Three lookups, because a sheet of thousands is too long to be searched for one of them. */
const sheetsThatMark = (isSo: (status: Mark) => boolean) =>
  indexBy(sheets, ({ entries }: Sheet) =>
    entries.flatMap(({ deputyId, status }) => (isSo(status) ? [deputyId] : [])),
  );

/** What it takes to tell from which sessions a deputy was absent. */
export const absenceIndexes = {
  sheetsOfAbsent: /* @__PURE__ */ sheetsThatMark(isAbsent),
  sheetsOfExcused: /* @__PURE__ */ sheetsThatMark(isExcused),
  sheetsOfUnmarked: /* @__PURE__ */ sheetsThatMark(isUnmarked),
  sittingById,
  meetingById,
  sessionById,
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
  const { asOf, sheetsOfAbsent, sheetsOfExcused, sheetsOfUnmarked } = surroundings;
  const touched = sessionsOf(sheetsOfAbsent(id), surroundings);
  if (touched.size === 0) return [];
  const excused = sessionsOf(sheetsOfExcused(id), surroundings);
  const unmarked = sessionsOf(sheetsOfUnmarked(id), surroundings);
  return [...touched]
    .filter((session) => session.congressId === congressId && !excused.has(session))
    .flatMap((session): readonly Absence[] => {
      const closedOn = knownDay(session.closesOn);
      if (closedOn === undefined || !hasHappened(closedOn, asOf)) return [];
      return [{ session, closedOn, isCertain: !unmarked.has(session) }];
    })
    .toSorted((a, b) => (a.closedOn < b.closedOn ? -1 : 1));
}

/** The sessions whose plenary, delegation or group meetings the sheets are of. */
const sessionsOf = (
  marked: readonly Sheet[],
  { sittingById, meetingById, sessionById }: AbsenceSurroundings,
): ReadonlySet<Session> =>
  new Set(
    marked
      .flatMap(({ sittingId }) => sittingById(sittingId))
      .flatMap(({ meetingId }) => meetingById(meetingId).filter(isOfSession))
      .flatMap(({ sessionId }) => sessionById(sessionId ?? '')),
  );
