export { BudgetLetter, BudgetRound } from './budget-round.ts';
export { CommitteeReport } from './committee-report.ts';
export { ContactAssignment } from './contact-assignment.ts';
export { Contact, ContactManner } from './contact.ts';
export { DraftLawConsultation } from './draft-law-consultation.ts';
export { Involvement, InvolvementKind, InvolvementReport } from './involvement.ts';
export { LiaisonFacts } from './liaison-facts.ts';
export { LiaisonYear } from './liaison-year.ts';
export { ActivityArrangement, ActivityReport, OrganActivity } from './organ-activity.ts';
export {
  GroupActivity,
  PublicContact,
  PublicContactKind,
  ResidenceElsewhere,
  ReturnVisit,
} from './public-contact.ts';
export { CoordinateSystem, Position, Station, StationActivity, StationKind, Weekday } from './station.ts';
export { TalentPoolEntry } from './talent-pool-entry.ts';
export { Letter, TrackedView } from './tracked-view.ts';
