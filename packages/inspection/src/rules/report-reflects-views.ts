import { cite } from '@deputy-work/plan-2022';
import { defineRule, every, notApplicable } from '@deputy-work/rules';
import { activities } from '../facts.ts';
import { governedOnDeparture } from '../internal/departure.ts';
import { isNpcscActivity } from '../internal/is-npcsc-activity.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * The report reflects the views of the deputies (报告反映代表意见建议), each of them.
 *
 * It asks the report: until there is one, or when no view is on record, it does not apply, because the plan gives no day for the report. How
 * carefully (认真) a view is reflected is left to people. Source: plan item 18.
 */
export const reportReflectsViews = /* @__PURE__ */ defineRule({
  id: 'inspection.report.reflects-views',
  package: thisPackage,
  basis: [cite(18, '相关报告要认真反映代表意见建议')],
  subjects: activities,
  appliesTo: (activity, { asOf }) =>
    activity.report !== undefined && activity.views.length > 0 && isNpcscActivity(activity, asOf),
  governedOn: governedOnDeparture,
  check: ({ report, views }, _, { asOf }) => {
    if (report === undefined || report.submittedOn > asOf) return notApplicable;
    const leftOut = views.filter(({ reflectedInReport }) => reflectedInReport === false);
    const isChecked = views.every(({ reflectedInReport }) => reflectedInReport !== undefined);
    if (leftOut.length === 0 && !isChecked) return missingFact('views.reflectedInReport');
    return every(
      views.length,
      leftOut.map(({ id }) => id),
      'view',
    );
  },
});
