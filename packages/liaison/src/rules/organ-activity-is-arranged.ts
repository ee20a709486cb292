import { isCancelled, isOfLevel } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import { defineRule } from '@deputy-work/rules';
import { organActivities } from '../facts.ts';
import { arrangedIndexes, checkArranged } from '../internal/arranged.ts';
import { national } from '../internal/levels.ts';
import { governedOnStart } from '../internal/start.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * An activity of the State Council, the supervision commission, a court or procuratorate with NPC deputies is arranged by the General Office before it
 * begins (由办公厅统一安排). Source: plan item 16.
 */
export const organActivityIsArranged = /* @__PURE__ */ defineRule({
  id: 'liaison.organ-activities.arranged-before',
  package: thisPackage,
  basis: [cite(16, '明确由全国人大常委会办公厅统一安排')],
  subjects: organActivities,
  indexes: arrangedIndexes,
  appliesTo: (activity, { asOf, congressById }) =>
    !isCancelled(activity, asOf) && isOfLevel(national, activity, congressById),
  governedOn: governedOnStart,
  check: (activity, _, surroundings) =>
    checkArranged(activity, ['general-office'], { code: 'supply', items: ['general-office'] }, surroundings),
});
