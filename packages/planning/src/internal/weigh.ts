import { PlanningError } from '../errors.ts';
import { sum, type Board, type End, type Pair } from './board.ts';

/** What one unit of a level weighs, and how much of it there can be at most. */
export interface Weight {
  readonly weight: number;
  readonly range: number;
}

/** Weights by level, each greater than all that the levels below it can bring together. */
export interface Weights {
  readonly people: Weight;
  readonly slots: Weight;
  readonly preferences: readonly Weight[];
  readonly balance: Weight;
}

/** As much as can be had when each end takes the best it could get. */
const ceiling = (ends: readonly End[], worthOf: (pair: Pair) => number) =>
  sum(ends, ({ most, pairs }) => {
    const bestFirst = pairs.map(worthOf).toSorted((a, b) => b - a);
    return sum(bestFirst.slice(0, most), (worth) => worth);
  });

/** How much there is at most of something that pairs bring. */
const rangeOf = ({ people, slots }: Board, worthOf: (pair: Pair) => number): number =>
  Math.min(ceiling(people, worthOf), ceiling(slots, worthOf));

/**
 * Weights that make one sum of all levels say the same as the levels one after another, exactly. Throws {@link PlanningError} when that sum would
 * pass what a number can hold without rounding.
 */
export function weigh(board: Board): Weights {
  let total = 0;
  const above = (range: number): Weight => {
    const weight = total + 1;
    total += weight * range;
    return { weight, range };
  };
  const balance = above(board.shares.length === 0 ? 0 : rangeOf(board, () => 1));
  const ranked = board.preferences.map((_, rank) => rank).toReversed();
  const preferences = ranked
    .map((rank) => above(rangeOf(board, ({ worths }) => worths[rank] ?? 0)))
    .toReversed();
  const slots = above(sum(board.slots, ({ least }) => least));
  const people = above(sum(board.people, ({ least }) => least));
  if (Number.isSafeInteger(total)) return { people, slots, preferences, balance };
  throw new PlanningError(
    'levels-too-wide',
    `The levels together reach ${total}, beyond which numbers are rounded and a small preference would be lost. Judge in smaller numbers, or with fewer preferences.`,
  );
}

/** What the preferences for a pair weigh together. */
export const worthOf = ({ worths }: Pair, { preferences }: Weights): number =>
  preferences.reduce((total, { weight }, rank) => total + weight * (worths[rank] ?? 0), 0);
