import { latestDayBefore } from '@deputy-work/calendar';
import { isCancelled } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import { defineRule, indexBy, noCalendar, satisfied, undone, type LocalDate } from '@deputy-work/rules';
import { activities, electoralUnits } from '../facts.ts';
import { hasLeft } from '../internal/departure.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';
import type { ActivityFact } from '../schema/index.ts';

const inspectionsOf = /* @__PURE__ */ indexBy(activities, ({ kind, electoralUnitId }: ActivityFact) =>
  kind === 'concentrated-inspection' && electoralUnitId !== undefined ? [electoralUnitId] : [],
);

/**
 * Each electoral unit organises a concentrated inspection before the session opens (会前集中视察).
 *
 * Counts when its deputies left before the opening day and after the session before had closed. Open until the eve of the session. The session's
 * opening day governs. Source: plan item 6.
 */
export const electoralUnitInspectsBeforeSession = /* @__PURE__ */ defineRule({
  id: 'inspection.concentrated.once-per-electoral-unit',
  package: thisPackage,
  basis: [cite(6, '组织代表开展集中视察'), cite(6, '各选举单位组织代表深入基层、深入实际')],
  subjects: electoralUnits,
  indexes: { inspectionsOf },
  appliesTo: ({ congressLevel }) =>
    congressLevel === undefined ? missingFact('congressLevel') : congressLevel === 'national',
  governedOn: ({ sessionOpensOn }) => sessionOpensOn ?? missingFact('sessionOpensOn'),
  check: ({ id, sessionOpensOn, previousSessionClosedOn = '' }, _, { asOf, inspectionsOf }) => {
    if (sessionOpensOn === undefined) return missingFact('sessionOpensOn');
    const wasHeld = inspectionsOf(id).some(
      (activity) =>
        !isCancelled(activity, asOf) &&
        hasLeft(activity, asOf) &&
        isBetween(previousSessionClosedOn, activity.departedOn, sessionOpensOn),
    );
    if (wasHeld) return satisfied;
    const eve = latestDayBefore(sessionOpensOn, { amount: 1, unit: 'day' });
    return eve.known ? undone(eve.due, asOf) : noCalendar(eve.year);
  },
});

const isBetween = (after: LocalDate, day: LocalDate | undefined, before: LocalDate): boolean =>
  day !== undefined && after < day && day < before;
