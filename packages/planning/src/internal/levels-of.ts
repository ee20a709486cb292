import type { LevelResult } from '../assignment.ts';
import { excessOf, isOpen, missingOf, sum, type Board } from './board.ts';
import type { Weights } from './weigh.ts';

interface Level {
  readonly id: string;
  readonly value: number;
  readonly weight: number;
  /** Whether less of it is better. */
  readonly isLoss: boolean;
}

function measure({ people, slots, shares, pairs, preferences }: Board, weights: Weights): readonly Level[] {
  const taken = pairs.filter((pair) => !isOpen(pair));
  return [
    { id: 'people', value: sum(people, missingOf), weight: weights.people, isLoss: true },
    { id: 'slots', value: sum(slots, missingOf), weight: weights.slots, isLoss: true },
    ...preferences.map((id, rank) => ({
      id,
      value: sum(taken, ({ worths }) => worths[rank] ?? 0),
      weight: weights.preferences[rank] ?? 0,
      isLoss: false,
    })),
    { id: 'balance', value: sum(shares, excessOf), weight: weights.balance, isLoss: true },
  ];
}

/** All levels in one number. */
export const scoreOf = (board: Board, weights: Weights): number =>
  sum(measure(board, weights), ({ value, weight, isLoss }) => (isLoss ? -value : value) * weight);

/** The levels of a plan of which only the first is known to be the best: exchanges have seen to it. */
export const levelsSoFar = (board: Board, weights: Weights): readonly LevelResult[] =>
  measure(board, weights).map(({ id, value, isLoss }, rank) => {
    const isKnown = rank === 0 || (isLoss && value === 0);
    return isKnown ? { id, value, bound: value } : { id, value };
  });

/**
 * The levels of a plan when no plan's score passes `bound`. A level that could do better by one would raise the score by its weight, less what all
 * levels below it can lose, which is less than one weight: so it can do better by the slack in whole weights, rounded up, at most.
 */
export function levelsWithin(bound: number, board: Board, weights: Weights): readonly LevelResult[] {
  const slack = bound - scoreOf(board, weights);
  return measure(board, weights).map(({ id, value, weight, isLoss }) => {
    const better = Math.ceil(slack / weight);
    return { id, value, bound: isLoss ? Math.max(0, value - better) : value + better };
  });
}
