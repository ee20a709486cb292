import type { LocalDate } from '@deputy-work/rules';
import type { ActivityFact } from '../schema/index.ts';
import { departureOf } from './departure.ts';

/** The deputies on a team: those who attended, once that is on record; before, those who confirmed. An invitation puts nobody on a team. */
export const teamOf = ({ deputies: { confirmedIds, attendedIds } }: ActivityFact): readonly string[] =>
  attendedIds.length > 0 ? attendedIds : confirmedIds;

/** The first day that two teams are both away, if there is one. A team without a planned return is away on the day it leaves only. */
export function findSharedDay(one: ActivityFact, other: ActivityFact): LocalDate | undefined {
  const [a, b] = [daysAway(one), daysAway(other)];
  if (a === undefined || b === undefined || a.to < b.from || b.to < a.from) return undefined;
  return a.from < b.from ? b.from : a.from;
}

function daysAway(activity: ActivityFact): { from: LocalDate; to: LocalDate } | undefined {
  const from = departureOf(activity);
  if (from === undefined) return undefined;
  const { returnsOn = from } = activity;
  return { from, to: returnsOn < from ? from : returnsOn };
}
