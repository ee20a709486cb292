import { assignedDeputyIsContacted } from './assigned-deputy-is-contacted.ts';
import { budgetAnswerIsFedBack } from './budget-answer-is-fed-back.ts';
import { budgetDeputyIsWrittenTo } from './budget-deputy-is-written-to.ts';
import { chairpersonContactsDeputies } from './chairperson-contacts-deputies.ts';
import { committeeContactsDeputies } from './committee-contacts-deputies.ts';
import { committeeReportsContact } from './committee-reports-contact.ts';
import { congressKeepsContactPoints } from './congress-keeps-contact-points.ts';
import { congressKeepsStations } from './congress-keeps-stations.ts';
import { deputiesReceiveVoters } from './deputies-receive-voters.ts';
import { deputiesReturnToTheirUnit } from './deputies-return-to-their-unit.ts';
import { deputiesTakePartInStations } from './deputies-take-part-in-stations.ts';
import { deputiesVisitCommunities } from './deputies-visit-communities.ts';
import { foreignExchangeDrawsOnThePool } from './foreign-exchange-draws-on-the-pool.ts';
import { groupsAreActiveLower } from './groups-are-active-lower.ts';
import { groupsAreActiveUpper } from './groups-are-active-upper.ts';
import { lawMakingHearsDeputies } from './law-making-hears-deputies.ts';
import { lawMakingInvitesDeputies } from './law-making-invites-deputies.ts';
import { letterIsAnswered } from './letter-is-answered.ts';
import { letterIsInTheLedger } from './letter-is-in-the-ledger.ts';
import { memberHasContacts } from './member-has-contacts.ts';
import { organActivityIsArranged } from './organ-activity-is-arranged.ts';
import { organActivityIsCoordinated } from './organ-activity-is-coordinated.ts';
import { organActivityIsReported } from './organ-activity-is-reported.ts';
import { performanceEvaluationInvitesContactDeputies } from './performance-evaluation-invites-contact-deputies.ts';
import { planResearchInvitesDeputies } from './plan-research-invites-deputies.ts';
import { quarterlyReportReflectsViews } from './quarterly-report-reflects-views.ts';
import { quarterlyResearchInvitesDeputies } from './quarterly-research-invites-deputies.ts';
import { stationIsOnTheMap } from './station-is-on-the-map.ts';
import { subsystemTrialInvitesDeputies } from './subsystem-trial-invites-deputies.ts';
import { viewHasADestination } from './view-has-a-destination.ts';
import { viewIsRepliedToInTime } from './view-is-replied-to-in-time.ts';

/** The rules of this package (规则). */
export const liaisonRules = [
  chairpersonContactsDeputies,
  memberHasContacts,
  assignedDeputyIsContacted,
  committeeContactsDeputies,
  committeeReportsContact,
  organActivityIsArranged,
  organActivityIsCoordinated,
  organActivityIsReported,
  lawMakingInvitesDeputies,
  lawMakingHearsDeputies,
  planResearchInvitesDeputies,
  quarterlyResearchInvitesDeputies,
  quarterlyReportReflectsViews,
  budgetDeputyIsWrittenTo,
  budgetAnswerIsFedBack,
  performanceEvaluationInvitesContactDeputies,
  subsystemTrialInvitesDeputies,
  foreignExchangeDrawsOnThePool,
  letterIsInTheLedger,
  letterIsAnswered,
  viewHasADestination,
  viewIsRepliedToInTime,
  groupsAreActiveUpper,
  groupsAreActiveLower,
  deputiesReceiveVoters,
  deputiesVisitCommunities,
  deputiesReturnToTheirUnit,
  congressKeepsStations,
  congressKeepsContactPoints,
  deputiesTakePartInStations,
  stationIsOnTheMap,
] as const;
