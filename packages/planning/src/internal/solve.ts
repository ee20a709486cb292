import { PlanningError } from '../errors.ts';
import type { Highs, HighsModel } from '../highs.ts';
import type { Model } from './model.ts';

/** What the solver found: how much of each column, and the price of each row. */
export interface Solution {
  readonly amounts: ArrayLike<number>;
  readonly prices: ArrayLike<number>;
}

/** Called at each step of the solver; false stops it. */
export type OnStep = (iterations: number) => boolean;

const optimal = 7;
const interrupted = 17;

/** One way of working for everybody, so that the same model has the same solution. The build has a single thread. */
const options = { output_flag: false, random_seed: 0, solver: 'simplex' };

function load(highs: Highs, { costs, uppers, starts, rows, values, limits }: Model): HighsModel {
  const [numCols, numRows] = [costs.length, limits.length];
  return highs.createModel({
    numCols,
    numRows,
    // HiGHS minimises unless told otherwise.
    colCost: Float64Array.from(costs, (cost) => -cost),
    colLower: new Float64Array(numCols),
    colUpper: Float64Array.from(uppers),
    rowLower: new Float64Array(numRows).fill(-highs.infinity),
    rowUpper: Float64Array.from(limits),
    matrix: {
      format: 'csc',
      numRows,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(rows),
      values: Float64Array.from(values),
    },
  });
}

/** Runs HiGHS on a model, and frees what it held. Blocks the thread until it ends; undefined when it was stopped. */
export function solve(highs: Highs, model: Model, onStep: OnStep): Solution | undefined {
  const loaded = load(highs, model);
  try {
    loaded.options.set(options);
    const { modelStatus } = loaded.run({
      1: (checkpoint) => {
        if (!onStep(checkpoint.data.simplex_iteration_count ?? 0)) checkpoint.interrupt();
        return undefined;
      },
    });
    if (modelStatus === interrupted) return undefined;
    if (modelStatus !== optimal) {
      throw new PlanningError(
        'not-solved',
        `HiGHS ended with status ${modelStatus}, though every such model has a solution. Report it with the problem that was passed.`,
      );
    }
    const { colValue, rowDual } = loaded.getSolution();
    return { amounts: colValue, prices: rowDual.map((dual) => -dual) };
  } finally {
    loaded.dispose();
  }
}
