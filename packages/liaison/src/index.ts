export { contactManners } from './codes/contact-manners.ts';
export { coordinateSystems } from './codes/coordinate-systems.ts';
export { involvementKinds } from './codes/involvement-kinds.ts';
export { ledgerStates } from './codes/ledger-states.ts';
export { publicContactKinds } from './codes/public-contact-kinds.ts';
export { stationKinds } from './codes/station-kinds.ts';
export { weekdays } from './codes/weekdays.ts';
export {
  deriveLedgerCompleteness,
  type LedgerCompleteness,
  type LedgerGap,
} from './derivations/derive-ledger-completeness.ts';
export { deriveLiaisonCoverage, type LiaisonCoverage } from './derivations/derive-liaison-coverage.ts';
export {
  deriveLiaisonMatrix,
  type MatrixCell,
  type MatrixOptions,
  type MatrixRecords,
} from './derivations/derive-liaison-matrix.ts';
export { deriveResponseTimes, type ResponseTimes } from './derivations/derive-response-times.ts';
export { isCommittee } from './is-committee.ts';
export { chairpersonsMinimum } from './parameters/chairpersons-minimum.ts';
export { communityVisits } from './parameters/community-visits.ts';
export { groupActivitiesLower } from './parameters/group-activities-lower.ts';
export { groupActivitiesUpper } from './parameters/group-activities-upper.ts';
export { liaisonParameters } from './parameters/index.ts';
export { receptionDays } from './parameters/reception-days.ts';
export { requiredLedgerStates } from './parameters/required-ledger-states.ts';
export { returnVisitsMinimum } from './parameters/return-visits-minimum.ts';
export { assignedDeputyIsContacted } from './rules/assigned-deputy-is-contacted.ts';
export { budgetAnswerIsFedBack } from './rules/budget-answer-is-fed-back.ts';
export { budgetDeputyIsWrittenTo } from './rules/budget-deputy-is-written-to.ts';
export { chairpersonContactsDeputies } from './rules/chairperson-contacts-deputies.ts';
export { committeeContactsDeputies } from './rules/committee-contacts-deputies.ts';
export { committeeReportsContact } from './rules/committee-reports-contact.ts';
export { congressKeepsContactPoints } from './rules/congress-keeps-contact-points.ts';
export { congressKeepsStations } from './rules/congress-keeps-stations.ts';
export { deputiesReceiveVoters } from './rules/deputies-receive-voters.ts';
export { deputiesReturnToTheirUnit } from './rules/deputies-return-to-their-unit.ts';
export { deputiesTakePartInStations } from './rules/deputies-take-part-in-stations.ts';
export { deputiesVisitCommunities } from './rules/deputies-visit-communities.ts';
export { foreignExchangeDrawsOnThePool } from './rules/foreign-exchange-draws-on-the-pool.ts';
export { groupsAreActiveLower } from './rules/groups-are-active-lower.ts';
export { groupsAreActiveUpper } from './rules/groups-are-active-upper.ts';
export { liaisonRules } from './rules/index.ts';
export { lawMakingHearsDeputies } from './rules/law-making-hears-deputies.ts';
export { lawMakingInvitesDeputies } from './rules/law-making-invites-deputies.ts';
export { letterIsAnswered } from './rules/letter-is-answered.ts';
export { letterIsInTheLedger } from './rules/letter-is-in-the-ledger.ts';
export { memberHasContacts } from './rules/member-has-contacts.ts';
export { organActivityIsArranged } from './rules/organ-activity-is-arranged.ts';
export { organActivityIsCoordinated } from './rules/organ-activity-is-coordinated.ts';
export { organActivityIsReported } from './rules/organ-activity-is-reported.ts';
export { performanceEvaluationInvitesContactDeputies } from './rules/performance-evaluation-invites-contact-deputies.ts';
export { planResearchInvitesDeputies } from './rules/plan-research-invites-deputies.ts';
export { quarterlyReportReflectsViews } from './rules/quarterly-report-reflects-views.ts';
export { quarterlyResearchInvitesDeputies } from './rules/quarterly-research-invites-deputies.ts';
export { stationIsOnTheMap } from './rules/station-is-on-the-map.ts';
export { subsystemTrialInvitesDeputies } from './rules/subsystem-trial-invites-deputies.ts';
export { viewHasADestination } from './rules/view-has-a-destination.ts';
export { viewIsRepliedToInTime } from './rules/view-is-replied-to-in-time.ts';
export type {
  ActivityArrangement,
  ActivityReport,
  BudgetLetter,
  BudgetRound,
  CommitteeReport,
  Contact,
  ContactAssignment,
  ContactManner,
  CoordinateSystem,
  DraftLawConsultation,
  GroupActivity,
  Involvement,
  InvolvementKind,
  InvolvementReport,
  Letter,
  LiaisonFacts,
  LiaisonYear,
  OrganActivity,
  Position,
  PublicContact,
  PublicContactKind,
  ResidenceElsewhere,
  ReturnVisit,
  Station,
  StationActivity,
  StationKind,
  TalentPoolEntry,
  TrackedView,
  Weekday,
} from './schema/index.ts';
export { findNearestStations, type NearStation } from './stations/find-nearest-stations.ts';
export { positionIn } from './stations/position-in.ts';
export {
  stationsToGeoJson,
  type StationFeature,
  type StationFeatures,
} from './stations/stations-to-geo-json.ts';
export { liaisonTerms } from './terms.ts';
export type { LiaisonParameterId, LiaisonPath, LiaisonRuleId, LiaisonUnit, LiaisonWords } from './words.ts';
