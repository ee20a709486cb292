export { activityKinds } from './codes/activity-kinds.ts';
export { hearingKinds } from './codes/hearing-kinds.ts';
export { memberRoles } from './codes/member-roles.ts';
export { reportParts } from './codes/report-parts.ts';
export { viewTreatments } from './codes/view-treatments.ts';
export type {
  Activity,
  ActivityKind,
  ActivityReport,
  Arrangement,
  Destination,
  Hearing,
  HearingKind,
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
