import type { Membership } from '@deputy-work/congress';
import type {
  BudgetLetter,
  BudgetRound,
  DraftLawConsultation,
  Involvement,
  Letter,
  LiaisonYear,
  OrganActivity,
  Station,
  StationActivity,
  TalentPoolEntry,
  TrackedView,
} from '@deputy-work/liaison';

/** Records around contact with deputies, as far as names need them. */
export interface LiaisonRecords {
  readonly memberships: readonly Membership[];
  readonly years: readonly LiaisonYear[];
  readonly organActivities: readonly OrganActivity[];
  readonly rounds: readonly BudgetRound[];
  readonly budgetLetters: readonly BudgetLetter[];
  readonly views: readonly TrackedView[];
  readonly letters: readonly Letter[];
  readonly stations: readonly Station[];
  readonly stationActivities: readonly StationActivity[];
  readonly consultations: readonly DraftLawConsultation[];
  readonly involvements: readonly Involvement[];
  readonly talentPool: readonly TalentPoolEntry[];
}

/** No records. */
export const noLiaisonRecords: LiaisonRecords = {
  memberships: [],
  years: [],
  organActivities: [],
  rounds: [],
  budgetLetters: [],
  views: [],
  letters: [],
  stations: [],
  stationActivities: [],
  consultations: [],
  involvements: [],
  talentPool: [],
};
