import type { LevelResult } from '../assignment.ts';
import { excessOf, isOpen, missingOf, sum, type Board } from './board.ts';
import type { Weight, Weights } from './weigh.ts';

interface Level extends Weight {
  readonly id: string;
  readonly value: number;
  /** Whether less of it is better. */
  readonly isLoss: boolean;
}

function measure({ people, slots, shares, pairs, preferences }: Board, weights: Weights): readonly Level[] {
  const taken = pairs.filter((pair) => !isOpen(pair));
  return [
    { id: 'people', value: sum(people, missingOf), ...weights.people, isLoss: true },
    { id: 'slots', value: sum(slots, missingOf), ...weights.slots, isLoss: true },
    ...weights.preferences.map((weight, rank) => ({
      id: preferences[rank] ?? '',
      value: sum(taken, ({ worths }) => worths[rank] ?? 0),
      ...weight,
      isLoss: false,
    })),
    { id: 'balance', value: sum(shares, excessOf), ...weights.balance, isLoss: true },
  ];
}

/** All levels in one number. */
export const scoreOf = (board: Board, weights: Weights): number =>
  sum(measure(board, weights), ({ value, weight, isLoss }) => (isLoss ? -value : value) * weight);

/**
 * The levels of a plan made greedily. Exchanges have seen to it that nobody can do better at the first; the others have the bound that each would have
 * if it stood alone and everybody got the best.
 */
export const levelsSoFar = (board: Board, weights: Weights): readonly LevelResult[] =>
  measure(board, weights).map(({ id, value, range, isLoss }, rank) => {
    if (rank === 0) return { id, value, bound: value };
    return { id, value, bound: isLoss ? 0 : range };
  });

/**
 * The levels of a plan when no plan's score passes `bound`. A level that could do better by one would raise the score by its weight, less what all
 * levels below it can lose, which is less than one weight: so it can do better by the slack in whole weights, rounded up, at most.
 */
export function levelsWithin(bound: number, board: Board, weights: Weights): readonly LevelResult[] {
  const slack = bound - scoreOf(board, weights);
  return measure(board, weights).map(({ id, value, weight, range, isLoss }) => {
    const better = Math.ceil(slack / weight);
    return { id, value, bound: isLoss ? Math.max(0, value - better) : Math.min(range, value + better) };
  });
}
