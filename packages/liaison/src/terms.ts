import type { Term } from '@deputy-work/congress';
import {
  liaisonYearTerm,
  contactAssignmentTerm,
  contactTerm,
  contactMannerTerm,
  committeeReportTerm,
} from './terms/contact.ts';
import {
  organActivityTerm,
  activityArrangementTerm,
  activityReportTerm,
  budgetRoundTerm,
  budgetLetterTerm,
  draftLawConsultationTerm,
  talentPoolEntryTerm,
  involvementTerm,
  involvementReportTerm,
  involvementKindTerm,
} from './terms/activity.ts';
import { trackedViewTerm, letterTerm } from './terms/view.ts';
import {
  stationTerm,
  stationKindTerm,
  positionTerm,
  coordinateSystemTerm,
  weekdayTerm,
  stationActivityTerm,
} from './terms/station.ts';
import {
  groupActivityTerm,
  publicContactTerm,
  publicContactKindTerm,
  residenceElsewhereTerm,
  returnVisitTerm,
  liaisonFactsTerm,
} from './terms/public.ts';

/** The words of contact with deputies (联系工作的术语), one for each schema. */
export const liaisonTerms: readonly Term[] = [
  liaisonYearTerm,
  contactAssignmentTerm,
  contactTerm,
  contactMannerTerm,
  committeeReportTerm,
  organActivityTerm,
  activityArrangementTerm,
  activityReportTerm,
  budgetRoundTerm,
  budgetLetterTerm,
  draftLawConsultationTerm,
  talentPoolEntryTerm,
  involvementTerm,
  involvementReportTerm,
  involvementKindTerm,
  trackedViewTerm,
  letterTerm,
  stationTerm,
  stationKindTerm,
  positionTerm,
  coordinateSystemTerm,
  weekdayTerm,
  stationActivityTerm,
  groupActivityTerm,
  publicContactTerm,
  publicContactKindTerm,
  residenceElsewhereTerm,
  returnVisitTerm,
  liaisonFactsTerm,
];
