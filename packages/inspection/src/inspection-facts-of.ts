import { isKnown, type Congress, type ElectoralUnit, type Level, type Session } from '@deputy-work/congress';
import type { LocalDate } from '@deputy-work/rules';
import type { Activity, InspectionFacts, PreSessionDuty } from './schema/index.ts';

/** The records that the facts are made of. One congress or many; other collections beside them don't matter. */
export interface InspectionRecords {
  readonly congresses: readonly Congress[];
  readonly sessions: readonly Session[];
  readonly 'electoral-units': readonly ElectoralUnit[];
  readonly activities: readonly Activity[];
}

/**
 * Facts of inspections (视察调研检查事实) from records: what `evaluate` takes for the rules of this package.
 *
 * `year` is the plan year: each electoral unit owes its inspection before the ordinary session that opens in it. When no session is known to open
 * then, one whose day is not known yet stands in, and the rule says that the day is missing; a congress with neither owes nothing.
 */
export function inspectionFactsOf(
  { congresses, sessions, activities, 'electoral-units': units }: InspectionRecords,
  year: number,
): InspectionFacts {
  const levels = new Map(congresses.map(({ id, level }) => [id, level]));
  const duties = new Map(congresses.map(({ id }) => [id, findSession(sessions, id, year)]));
  return {
    activities: activities.map((activity) => ({ ...activity, ...levelOf(levels.get(activity.congressId)) })),
    'electoral-units': units.flatMap(({ id, congressId }) => {
      const session = duties.get(congressId);
      if (session === undefined) return [];
      const before = { id, congressId, ...levelOf(levels.get(congressId)) };
      return [{ ...before, ...daysOf(session, sessions) }];
    }),
  };
}

const levelOf = (level: Level | undefined) => (level === undefined ? {} : { congressLevel: level });

function findSession(sessions: readonly Session[], congressId: string, year: number): Session | undefined {
  const ordinary = sessions.filter((each) => each.congressId === congressId && each.kind === 'ordinary');
  const opening = ordinary.find(({ opensOn }) => isKnown(opensOn) && opensOn.startsWith(`${year}-`));
  return opening ?? ordinary.find(({ opensOn }) => !isKnown(opensOn));
}

function daysOf(
  { id, congressId, number, opensOn }: Session,
  sessions: readonly Session[],
): Pick<PreSessionDuty, 'sessionId' | 'sessionOpensOn' | 'previousSessionClosedOn'> {
  const previous = latest(
    sessions.flatMap((each) =>
      each.congressId === congressId && each.number < number && isKnown(each.closesOn) ? [each.closesOn] : [],
    ),
  );
  return {
    sessionId: id,
    ...(isKnown(opensOn) && { sessionOpensOn: opensOn }),
    ...(previous !== undefined && { previousSessionClosedOn: previous }),
  };
}

const latest = (days: readonly LocalDate[]): LocalDate | undefined => days.toSorted().at(-1);
