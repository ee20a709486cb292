import { cite } from '@deputy-work/plan-2022';
import { defineRule, hasHappened, satisfied, violated } from '@deputy-work/rules';
import { involvements } from '../facts.ts';
import { involvementIndexes, isNationalWork } from '../internal/involvements.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { governedOnStart } from '../internal/start.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * The report on a quarterly economic analysis reflects the views of the deputies (季度经济形势分析报告反映代表意见).
 *
 * It asks the report: until there is one it does not apply, because the plan gives no day. How fully (充分) they are reflected is left to people.
 * The first day of the research governs. Source: plan item 19.
 */
export const quarterlyReportReflectsViews = /* @__PURE__ */ defineRule({
  id: 'liaison.quarterly-research.report-reflects-views',
  package: thisPackage,
  basis: [cite(19, '相关报告要充分反映代表的意见')],
  subjects: involvements,
  indexes: involvementIndexes,
  appliesTo: (involvement, surroundings) =>
    hasHappened(involvement.report?.submittedOn, surroundings.asOf) &&
    isNationalWork(involvement, ['quarterly-research'], surroundings),
  governedOn: governedOnStart,
  check: ({ report }) => {
    if (report?.reflectsViews === undefined) return missingFact('report.reflectsViews');
    return report.reflectsViews ? satisfied : violated({ remedy: { code: 'supply', items: ['views'] } });
  },
});
