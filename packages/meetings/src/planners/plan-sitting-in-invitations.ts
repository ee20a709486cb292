import { planExactly, planGreedily, type ExactOptions } from '@deputy-work/planning';
import { sittingInPlanOf } from './internal/sitting-in-plan-of.ts';
import { sittingInProblem } from './internal/sitting-in-problem.ts';
import type { SittingInPlan } from './sitting-in-plan.ts';
import type { SittingInWishes } from './sitting-in-wishes.ts';

/**
 * Plans whom to invite to the coming meetings of a term (列席邀请方案), as well as can be done, and says how it is proven.
 *
 * Grass-roots deputies who have not sat in come first, as many as can be; then as many topics as possible fall in the deputies' fields; then as few
 * as possible of an electoral unit pass its share of a meeting. A deputy without need of a seat is invited only for a topic. Nobody is invited to a
 * meeting they cannot come to. What a human has pinned stays. Source: plan item 15. Throws {@link PlanningError} for wishes that make no sense.
 */
export async function planSittingInInvitations(
  wishes: SittingInWishes,
  options: ExactOptions,
): Promise<SittingInPlan> {
  const problem = sittingInProblem(wishes);
  return sittingInPlanOf(problem, await planExactly(problem, options));
}

/**
 * The same plan at once and without a solver (预览): as many grass-roots deputies covered, the topics and shares good but not proven to be the best.
 */
export function previewSittingInInvitations(wishes: SittingInWishes): SittingInPlan {
  const problem = sittingInProblem(wishes);
  return sittingInPlanOf(problem, planGreedily(problem));
}
