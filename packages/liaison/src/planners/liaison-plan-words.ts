import type { LiaisonPlan, LiaisonShortage, PairReason, RefusedLiaisonPin } from './liaison-plan.ts';

/** What ids are called. */
export interface LiaisonNames {
  readonly deputy: (id: string) => string;
  readonly member: (id: string) => string;
  readonly electoralUnit: (id: string) => string;
}

/** The words of a plan in one language, a sentence each. A code without words does not compile. */
export interface LiaisonPlanWords {
  readonly reason: (reason: PairReason, names: LiaisonNames) => string;
  readonly refusedPin: (pin: RefusedLiaisonPin, names: LiaisonNames) => string;
  readonly shortage: (shortage: LiaisonShortage) => string;
  readonly changes: (changes: LiaisonPlan['changes']) => string;
  readonly method: (plan: Pick<LiaisonPlan, 'method' | 'quality'>) => string;
}
