import type { Body, Congress, Deputy, Membership } from '@deputy-work/congress';
import { collection } from '@deputy-work/rules';
import type {
  BudgetLetter,
  BudgetRound,
  CommitteeReport,
  Contact,
  ContactAssignment,
  DraftLawConsultation,
  GroupActivity,
  Involvement,
  Letter,
  LiaisonYear,
  OrganActivity,
  PublicContact,
  ResidenceElsewhere,
  ReturnVisit,
  Station,
  StationActivity,
  TalentPoolEntry,
  TrackedView,
} from './schema/index.ts';

/** Congresses (人民代表大会). */
export const congresses = collection('congresses').of<Congress>();

/** Deputies (代表), members of the standing committee among them. */
export const deputies = collection('deputies').of<Deputy>();

/** Bodies (机构): the Council of Chairpersons, committees, offices, deputies' groups. */
export const bodies = collection('bodies').of<Body>();

/** Memberships (机构成员). */
export const memberships = collection('memberships').of<Membership>();

/** Liaison years (联系年度). */
export const liaisonYears = collection('liaison-years').of<LiaisonYear>();

/** Contact assignments (联系分工). */
export const contactAssignments = collection('contact-assignments').of<ContactAssignment>();

/** Contacts (联系记录). */
export const contacts = collection('contacts').of<Contact>();

/** Committees' reports on contact (委员会联系代表情况报告). */
export const committeeReports = collection('committee-reports').of<CommitteeReport>();

/** Activities of other organs of the state (联系代表活动). */
export const organActivities = collection('organ-activities').of<OrganActivity>();

/** Budget-review rounds (预算审查征求意见). */
export const budgetRounds = collection('budget-rounds').of<BudgetRound>();

/** Budget-review letters (征求意见函). */
export const budgetLetters = collection('budget-letters').of<BudgetLetter>();

/** Tracked views (跟踪办理的意见). */
export const trackedViews = collection('tracked-views').of<TrackedView>();

/** Letters from deputies (代表来信). */
export const letters = collection('letters').of<Letter>();

/** Activities of deputies' groups (代表小组活动). */
export const groupActivities = collection('group-activities').of<GroupActivity>();

/** Contacts with the public (联系群众记录). */
export const publicContacts = collection('public-contacts').of<PublicContact>();

/** Residences elsewhere (不在原选举单位工作生活). */
export const residencesElsewhere = collection('residences-elsewhere').of<ResidenceElsewhere>();

/** Return visits (回原选举单位). */
export const returnVisits = collection('return-visits').of<ReturnVisit>();

/** Stations (代表家站). */
export const stations = collection('stations').of<Station>();

/** Station activities (家站活动). */
export const stationActivities = collection('station-activities').of<StationActivity>();

/** Draft-law consultations (法律草案征求代表意见). */
export const draftLawConsultations = collection('draft-law-consultations').of<DraftLawConsultation>();

/** Involvements (邀请代表参加的工作). */
export const involvements = collection('involvements').of<Involvement>();

/** Talent-pool entries (外事工作代表人才库条目). */
export const talentPoolEntries = collection('talent-pool-entries').of<TalentPoolEntry>();
