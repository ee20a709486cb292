import type { Assignment } from './assignment.ts';
import { assignmentOf } from './internal/assignment-of.ts';
import { levelsSoFar } from './internal/levels-of.ts';
import { readProblem } from './internal/read-problem.ts';
import { seatGreedily } from './internal/seat-greedily.ts';
import { weigh } from './internal/weigh.ts';
import type { Person, Problem, Slot } from './problem.ts';

/**
 * A plan at once (预览), without a solver: as few people short as any plan could have, the rest good but not the best.
 *
 * The number short of `people` is proven, by exchanges that leave nothing to exchange; the bounds of the levels
 * below it are those of each level on its own. Throws
 * {@link PlanningError} for a problem that makes no sense.
 */
export function planGreedily<P extends Person, S extends Slot>(problem: Problem<P, S>): Assignment {
  const board = readProblem(problem);
  const weights = weigh(board);
  seatGreedily(board, weights);
  return assignmentOf(board, 'greedy', levelsSoFar(board, weights));
}
