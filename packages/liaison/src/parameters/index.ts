import { replyTime } from '@deputy-work/loop';
import { chairpersonsMinimum } from './chairpersons-minimum.ts';
import { communityVisits } from './community-visits.ts';
import { groupActivitiesLower } from './group-activities-lower.ts';
import { groupActivitiesUpper } from './group-activities-upper.ts';
import { receptionDays } from './reception-days.ts';
import { requiredLedgerStates } from './required-ledger-states.ts';
import { returnVisitsMinimum } from './return-visits-minimum.ts';

/** The numbers that the rules of this package use (参数); the time for replies is the loop's. */
export const liaisonParameters = [
  chairpersonsMinimum,
  requiredLedgerStates,
  replyTime,
  groupActivitiesUpper,
  groupActivitiesLower,
  receptionDays,
  communityVisits,
  returnVisitsMinimum,
] as const;
