import type {
  InvitationReason,
  RefusedSittingInPin,
  SittingInPlan,
  SittingInShortage,
} from './sitting-in-plan.ts';

/** What ids are called. */
export interface SittingInNames {
  readonly deputy: (id: string) => string;
  readonly meeting: (id: string) => string;
  readonly electoralUnit: (id: string) => string;
}

/** The words of a plan in one language, a sentence each. A code without words does not compile. */
export interface SittingInPlanWords {
  readonly reason: (reason: InvitationReason, names: SittingInNames) => string;
  readonly refusedPin: (pin: RefusedSittingInPin, names: SittingInNames) => string;
  readonly shortage: (shortage: SittingInShortage, names: SittingInNames) => string;
  readonly coverage: (coverage: SittingInPlan['coverage']) => string;
  readonly method: (plan: Pick<SittingInPlan, 'method' | 'quality'>) => string;
}
