export { activityKinds } from './codes/activity-kinds.ts';
export { hearingKinds } from './codes/hearing-kinds.ts';
export { memberRoles } from './codes/member-roles.ts';
export { reportParts } from './codes/report-parts.ts';
export { viewTreatments } from './codes/view-treatments.ts';
export { deriveResultsLoop } from './derivations/derive-results-loop.ts';
export { inspectionFactsOf, type InspectionRecords } from './inspection-facts-of.ts';
export { crossUnitLevels } from './parameters/cross-unit-levels.ts';
export { feedbackTime } from './parameters/feedback-time.ts';
export { inspectionParameters } from './parameters/index.ts';
export { minimumInvitedDeputies } from './parameters/minimum-invited-deputies.ts';
export { requiredReportParts } from './parameters/required-report-parts.ts';
export { crossUnitVisitIsArranged } from './rules/cross-unit-visit-is-arranged.ts';
export { deputyIsOnOneTeamADay } from './rules/deputy-is-on-one-team-a-day.ts';
export { electoralUnitInspectsBeforeSession } from './rules/electoral-unit-inspects-before-session.ts';
export { enforcementReportContainsParts } from './rules/enforcement-report-contains-parts.ts';
export { enforcementTeamInvitesDeputies } from './rules/enforcement-team-invites-deputies.ts';
export { hearingInvitesDeputies } from './rules/hearing-invites-deputies.ts';
export { inspectionRules } from './rules/index.ts';
export { reportReflectsViews } from './rules/report-reflects-views.ts';
export { resultsAreFedBack } from './rules/results-are-fed-back.ts';
export type {
  Activity,
  ActivityFact,
  ActivityKind,
  ActivityReport,
  Arrangement,
  Destination,
  Hearing,
  HearingKind,
  InspectionFacts,
  Member,
  MemberRole,
  Participation,
  PreSessionDuty,
  ReportPart,
  Results,
  View,
  ViewTreatment,
} from './schema/index.ts';
export { inspectionTerms } from './terms.ts';
export type {
  InspectionParameterId,
  InspectionPath,
  InspectionRuleId,
  InspectionUnit,
  InspectionWords,
} from './words.ts';
