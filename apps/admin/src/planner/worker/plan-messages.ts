import type { Progress } from '@deputy-work/planning';

/** What the page asks of a worker. */
export interface PlanRequest<Wishes> {
  readonly method: 'preview' | 'exact';
  readonly wishes: Wishes;
}

/** What a worker answers: for an exact plan how far it has got, then the plan, or why there is none. */
export type PlanReply<Plan> =
  { readonly progress: Progress } | { readonly plan: Plan } | { readonly failure: string };
