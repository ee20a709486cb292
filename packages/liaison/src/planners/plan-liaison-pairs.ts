import { planExactly, planGreedily, type ExactOptions } from '@deputy-work/planning';
import { liaisonPlanOf } from './internal/liaison-plan-of.ts';
import { liaisonProblem } from './internal/liaison-problem.ts';
import type { LiaisonPlan } from './liaison-plan.ts';
import type { LiaisonWishes } from './liaison-wishes.ts';

/**
 * Plans whom each member keeps contact with (联系分工方案), as well as can be done, and says how it is proven.
 *
 * Every deputy gets a member first, as many as can be; then members reach their minimums; then as many pairs as possible stay as they are, so that
 * little changes when a member leaves; then fields match, then electoral units; then grass-roots deputies are spread as they are among all. What a
 * human has pinned stays. Throws {@link PlanningError} for wishes that make no sense.
 */
export async function planLiaisonPairs(wishes: LiaisonWishes, options: ExactOptions): Promise<LiaisonPlan> {
  const problem = liaisonProblem(wishes);
  return liaisonPlanOf(problem, await planExactly(problem, options));
}

/** The same plan at once and without a solver (预览): as many deputies with a member, the rest good but not proven to be the best. */
export function previewLiaisonPairs(wishes: LiaisonWishes): LiaisonPlan {
  const problem = liaisonProblem(wishes);
  return liaisonPlanOf(problem, planGreedily(problem));
}
