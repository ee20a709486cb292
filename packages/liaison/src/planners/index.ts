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
export type { LiaisonPin, LiaisonWishes, PairingDeputy, PairingMember } from './liaison-wishes.ts';
export { planLiaisonPairs, previewLiaisonPairs } from './plan-liaison-pairs.ts';
