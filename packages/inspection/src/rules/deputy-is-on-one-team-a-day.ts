import { isCancelled } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import {
  defineRule,
  indexBy,
  none,
  pendingUntil,
  type Answer,
  type LocalDate,
  type Lookup,
} from '@deputy-work/rules';
import { activities } from '../facts.ts';
import { governedOnDeparture, hasLeft } from '../internal/departure.ts';
import { isNpcscActivity } from '../internal/is-npcsc-activity.ts';
import { findSharedDay, teamOf } from '../internal/team.ts';
import { thisPackage } from '../internal/this-package.ts';
import type { ActivityFact } from '../schema/index.ts';

const teamsOf = /* @__PURE__ */ indexBy(activities, teamOf);

/**
 * No deputy is on two teams on the same day (代表同日不在两个组): the one part of 统筹安排 that records can show.
 *
 * Asks enforcement inspections and special research of the NPC Standing Committee; the other team may be of any kind. Evidence names the
 * deputies, then the other activities. Open until the first day that the teams share. Source: plan item 18.
 */
export const deputyIsOnOneTeamADay = /* @__PURE__ */ defineRule({
  id: 'inspection.deputy.one-team-per-day',
  package: thisPackage,
  basis: [cite(18, '统筹安排')],
  subjects: activities,
  indexes: { teamsOf },
  appliesTo: (activity, { asOf }) => teamOf(activity).length > 0 && isNpcscActivity(activity, asOf),
  governedOn: governedOnDeparture,
  check: (activity, _, { asOf, teamsOf }) => {
    const clashes = [...clashesOf(activity, teamsOf, asOf)];
    const deputyIds = distinct(clashes.map(({ deputyId }) => deputyId));
    const answer = none(deputyIds, 'deputy');
    const [first] = clashes.map(({ day }) => day).toSorted();
    if (first === undefined) return answer;
    const evidence = [...deputyIds, ...distinct(clashes.map(({ otherId }) => otherId))];
    return openUntil(first, activity, asOf, { ...answer, evidence });
  },
});

interface Clash {
  readonly deputyId: string;
  readonly otherId: string;
  readonly day: LocalDate;
}

function* clashesOf(activity: ActivityFact, teamsOf: Lookup<ActivityFact>, asOf: LocalDate): Iterable<Clash> {
  for (const deputyId of teamOf(activity)) {
    for (const other of teamsOf(deputyId)) {
      if (other.id === activity.id || isCancelled(other, asOf)) continue;
      const day = findSharedDay(activity, other);
      if (day !== undefined) yield { deputyId, otherId: other.id, day };
    }
  }
}

/** The team that has left with the deputy can't give him back to the other on that day. */
const openUntil = (first: LocalDate, activity: ActivityFact, asOf: LocalDate, answer: Answer): Answer =>
  hasLeft(activity, asOf) && first <= asOf ? answer : pendingUntil(first, asOf, answer);

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)].toSorted();
