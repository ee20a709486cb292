import { Body, Congress, Deputy, Membership, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { liaisonFactsTerm } from '../terms/public.ts';
import { BudgetLetter, BudgetRound } from './budget-round.ts';
import { CommitteeReport } from './committee-report.ts';
import { ContactAssignment } from './contact-assignment.ts';
import { Contact } from './contact.ts';
import { DraftLawConsultation } from './draft-law-consultation.ts';
import { Involvement } from './involvement.ts';
import { LiaisonYear } from './liaison-year.ts';
import { OrganActivity } from './organ-activity.ts';
import { GroupActivity, PublicContact, ResidenceElsewhere, ReturnVisit } from './public-contact.ts';
import { Station, StationActivity } from './station.ts';
import { TalentPoolEntry } from './talent-pool-entry.ts';
import { Letter, TrackedView } from './tracked-view.ts';

/** Liaison facts (联系工作事实): the records that the rules of this package read, as they are kept. */
export const LiaisonFacts = z
  .strictObject({
    congresses: z.array(Congress),
    deputies: z.array(Deputy),
    bodies: z.array(Body),
    memberships: z.array(Membership),
    'liaison-years': z.array(LiaisonYear),
    'contact-assignments': z.array(ContactAssignment),
    contacts: z.array(Contact),
    'committee-reports': z.array(CommitteeReport),
    'organ-activities': z.array(OrganActivity),
    'budget-rounds': z.array(BudgetRound),
    'budget-letters': z.array(BudgetLetter),
    'tracked-views': z.array(TrackedView),
    letters: z.array(Letter),
    'group-activities': z.array(GroupActivity),
    'public-contacts': z.array(PublicContact),
    'residences-elsewhere': z.array(ResidenceElsewhere),
    'return-visits': z.array(ReturnVisit),
    stations: z.array(Station),
    'station-activities': z.array(StationActivity),
    'draft-law-consultations': z.array(DraftLawConsultation),
    involvements: z.array(Involvement),
    'talent-pool-entries': z.array(TalentPoolEntry),
  })
  .meta(metaOf('LiaisonFacts', liaisonFactsTerm));
export type LiaisonFacts = z.infer<typeof LiaisonFacts>;
