export { compareLiaisonPlans, type LiaisonPlanChanges, type MovedDeputy } from './compare-liaison-plans.ts';
export type {
  GatheredLiaisonWishes,
  LiaisonWishesOptions,
  PairingRecords,
  UnpairableDeputy,
  UnpairableMember,
} from './gathered-liaison-wishes.ts';
export type { LiaisonNames, LiaisonPlanWords } from './liaison-plan-words.ts';
export type {
  LiaisonPinRefusal,
  LiaisonPlan,
  LiaisonShortage,
  PairingQuality,
  PairReason,
  PlannedPair,
  RefusedLiaisonPin,
} from './liaison-plan.ts';
export { liaisonWishesOf } from './liaison-wishes-of.ts';
export type { LiaisonPin, LiaisonWishes, PairingDeputy, PairingMember } from './liaison-wishes.ts';
export { planLiaisonPairs, previewLiaisonPairs } from './plan-liaison-pairs.ts';
