import { isCancelled, isOfLevel } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import { defineRule, leftToJudgement, satisfied, violated } from '@deputy-work/rules';
import { organActivities } from '../facts.ts';
import { national } from '../internal/levels.ts';
import { congressById } from '../internal/lookups.ts';
import { governedOnStart } from '../internal/start.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * After an activity with NPC deputies its organisers report in writing to the General Office (活动结束后书面报送情况报告).
 *
 * Asked from the day after it ended. 及时 carries no number: while there is no report, people judge. Source: plan item 16.
 */
export const organActivityIsReported = /* @__PURE__ */ defineRule({
  id: 'liaison.organ-activities.reported-in-writing',
  package: thisPackage,
  basis: [cite(16, '在活动结束后及时向全国人大常委会办公厅书面报送情况报告')],
  subjects: organActivities,
  indexes: { congressById },
  appliesTo: (activity, { asOf, congressById }) => {
    const { startsOn, endsOn = startsOn } = activity;
    if (isCancelled(activity, asOf) || (endsOn !== undefined && endsOn >= asOf)) return false;
    return isOfLevel(national, activity, congressById);
  },
  governedOn: governedOnStart,
  check: ({ report }, _, { asOf }) => {
    if (report === undefined || report.on > asOf) return leftToJudgement('及时');
    return report.inWriting ? satisfied : violated({ remedy: { code: 'supply', items: ['in-writing'] } });
  },
});
