import { isCancelled } from '@deputy-work/congress';
import { deputiesLaw2025 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';
import { article, defineRule, notApplicable, satisfied } from '@deputy-work/rules';
import { activities } from '../facts.ts';
import { departureOf, governedOnDeparture, openUntilDeparture } from '../internal/departure.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { notDone } from '../internal/not-done.ts';
import { thisPackage } from '../internal/this-package.ts';
import { crossUnitLevels } from '../parameters/cross-unit-levels.ts';

/**
 * Deputies go across electoral units only when that is arranged (跨原选举单位活动经过安排), no later than the day they leave.
 *
 * Policy for NPC deputies in 2022, statute for deputies at city level and above from 2025-03-12. On the days between, nothing is in force and the rule
 * can't tell. Enforcement inspections are outside: their teams are sent, not visiting. Sources: plan item 21; Deputies Law 2025, arts. 29, 30.
 */
export const crossUnitVisitIsArranged = /* @__PURE__ */ defineRule({
  id: 'inspection.cross-unit.arranged',
  package: thisPackage,
  basis: [
    cite(21, '进一步规范代表跨原选举单位行政区域考察视察调研的组织协调工作'),
    article(deputiesLaw2025, 29),
    article(deputiesLaw2025, 30),
  ],
  subjects: activities,
  parameters: { levels: crossUnitLevels },
  appliesTo: (activity, { asOf }) =>
    activity.crossesElectoralUnits === true &&
    activity.kind !== 'enforcement-inspection' &&
    !isCancelled(activity, asOf),
  governedOn: governedOnDeparture,
  check: (activity, { levels }, { asOf }) => {
    const { congressLevel, arrangement } = activity;
    const departure = departureOf(activity);
    if (congressLevel === undefined) return missingFact('congressLevel');
    if (departure === undefined) return missingFact('departsOn');
    if (!levels.value.includes(congressLevel)) return notApplicable;
    if (arrangement && arrangement.on <= asOf && arrangement.on <= departure) return satisfied;
    return openUntilDeparture(activity, asOf, notDone(departure, asOf));
  },
});
