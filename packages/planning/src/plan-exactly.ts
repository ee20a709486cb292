import type { Assignment } from './assignment.ts';
import type { LoadHighs } from './highs.ts';
import { assignmentOf } from './internal/assignment-of.ts';
import { choose, isFull, type Pair } from './internal/board.ts';
import { buildModel } from './internal/build-model.ts';
import { levelsSoFar, levelsWithin, scoreOf } from './internal/levels-of.ts';
import { readProblem } from './internal/read-problem.ts';
import { seatGreedily } from './internal/seat-greedily.ts';
import { solve, type Solution } from './internal/solve.ts';
import { upperBound } from './internal/upper-bound.ts';
import { weigh } from './internal/weigh.ts';
import type { Person, Problem, Slot } from './problem.ts';

/** How far a plan has got. Nobody knows beforehand how many steps there will be. */
export interface Progress {
  readonly phase: 'loading' | 'solving' | 'done';
  /** Among how many pairs the solver chooses. */
  readonly pairs: number;
  /** Steps of the solver so far. */
  readonly iterations: number;
}

/** How to make an exact plan. */
export interface ExactOptions {
  /** Loads HiGHS. Not called when there is nothing to decide. */
  readonly loadHighs: LoadHighs;
  /** Told of each phase, and of every hundredth step of the solver. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * Asked at each step of the solver; true ends it, and the greedy plan is handed back. The thread is busy
   * meanwhile and receives no messages: look at shared memory or at a clock, or end the worker from outside.
   */
  readonly shouldStop?: (() => boolean) | undefined;
}

const stepsBetweenReports = 100;
const nothing: Solution = { amounts: [], prices: [] };

/** Puts together the pairs that the solver took. Whatever its arithmetic, nobody gets more than they take: that would show as a gap instead. */
function take(pairs: readonly Pair[], amounts: ArrayLike<number>): void {
  pairs.forEach((pair, index) => {
    if ((amounts[index] ?? 0) > 0.5 && !isFull(pair.person) && !isFull(pair.slot)) choose(pair);
  });
}

/**
 * The best plan (精确方案): fewest people short, then fewest slots, then the preferences by rank, then balance, each proven by its bound.
 *
 * The same problem gives the same plan, in whatever order it is told, with the same version of HiGHS; a plan that was stopped is the greedy one.
 * Throws {@link PlanningError} for a problem that makes no sense.
 */
export async function planExactly<P extends Person, S extends Slot>(
  problem: Problem<P, S>,
  { loadHighs, onProgress, shouldStop }: ExactOptions,
): Promise<Assignment> {
  const board = readProblem(problem);
  const weights = weigh(board);
  const { model, pairs } = buildModel(board, weights);
  let iterations = 0;
  const report = (phase: Progress['phase']) => onProgress?.({ phase, pairs: pairs.length, iterations });
  const onStep = (step: number): boolean => {
    iterations = step;
    if (step % stepsBetweenReports === 0) report('solving');
    return !shouldStop?.();
  };
  report('loading');
  const solution = pairs.length === 0 ? nothing : solve(await loadHighs(), model, onStep);
  report('done');
  if (solution === undefined) {
    seatGreedily(board, weights);
    return assignmentOf(board, 'stopped', levelsSoFar(board, weights));
  }
  const bound = scoreOf(board, weights) + upperBound(model, solution.prices);
  take(pairs, solution.amounts);
  return assignmentOf(board, 'exact', levelsWithin(bound, board, weights));
}
