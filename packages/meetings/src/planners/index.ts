export {
  compareSittingInPlans,
  type MovedInvitation,
  type SittingInPlanChanges,
} from './compare-sitting-in-plans.ts';
export { planSittingInInvitations, previewSittingInInvitations } from './plan-sitting-in-invitations.ts';
export type {
  InvitationReason,
  PlannedInvitation,
  PlanQuality,
  RefusedSittingInPin,
  SittingInPinRefusal,
  SittingInPlan,
  SittingInPlanCoverage,
  SittingInShortage,
} from './sitting-in-plan.ts';
export type { SittingInNames, SittingInPlanWords } from './sitting-in-plan-words.ts';
export {
  sittingInWishesOf,
  type GatheredSittingInWishes,
  type SittingInWishesOptions,
  type UnplannableMeeting,
} from './sitting-in-wishes-of.ts';
export type {
  SittingInDeputy,
  SittingInMeeting,
  SittingInPin,
  SittingInWishes,
} from './sitting-in-wishes.ts';
