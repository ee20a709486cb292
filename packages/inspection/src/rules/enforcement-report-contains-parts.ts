import { isCancelled } from '@deputy-work/congress';
import { supervisionLaw2006, supervisionLaw2024 } from '@deputy-work/congress/instruments';
import {
  article,
  containsAll,
  defineRule,
  notApplicable,
  type Answer,
  type LocalDate,
} from '@deputy-work/rules';
import { activities } from '../facts.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';
import { requiredReportParts } from '../parameters/required-report-parts.ts';
import type { ActivityFact } from '../schema/index.ts';

/**
 * The report of an enforcement inspection contains what the law wants in it (执法检查报告包括法定内容).
 *
 * It binds the standing committees, from the county up; the day of the report governs. When the report is due is 及时, which carries no number, so
 * without one nothing is asked. From 2024-11-08 no version governs whose first day is verified. Source: Supervision Law, art. 26, in 2024 art. 36.
 */
export const enforcementReportContainsParts = /* @__PURE__ */ defineRule({
  id: 'inspection.enforcement-report.contains-parts',
  package: thisPackage,
  basis: [article(supervisionLaw2006, 26), article(supervisionLaw2024, 36)],
  subjects: activities,
  parameters: { parts: requiredReportParts },
  appliesTo: (activity, { asOf }) =>
    activity.kind === 'enforcement-inspection' &&
    activity.report !== undefined &&
    isOfStandingCommittee(activity, asOf),
  governedOn: ({ report }) => report?.submittedOn ?? notApplicable,
  check: ({ report }, { parts }, { asOf }) =>
    report === undefined || report.submittedOn > asOf ? notApplicable : containsAll(report.parts, parts),
});

function isOfStandingCommittee(activity: ActivityFact, asOf: LocalDate): boolean | Answer {
  const { congressLevel, entrustedBodyId } = activity;
  if (entrustedBodyId !== undefined || isCancelled(activity, asOf)) return false;
  return congressLevel === undefined ? missingFact('congressLevel') : congressLevel !== 'township';
}
