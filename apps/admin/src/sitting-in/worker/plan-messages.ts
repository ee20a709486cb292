import type { SittingInPlan, SittingInWishes } from '@deputy-work/meetings/planners';
import type { Progress } from '@deputy-work/planning';

/** What the page asks of a worker. */
export interface PlanRequest {
  readonly method: 'preview' | 'exact';
  readonly wishes: SittingInWishes;
}

/** What a worker answers: for an exact plan how far it has got, then the plan, or why there is none. */
export type PlanReply =
  { readonly progress: Progress } | { readonly plan: SittingInPlan } | { readonly failure: string };
