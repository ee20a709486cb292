import type { Assignment, LevelResult } from '../assignment.ts';
import { isOpen, type Board } from './board.ts';
import { shortagesOf } from './shortages-of.ts';

/** The plan on the board as plain data. */
export function assignmentOf(
  board: Board,
  method: Assignment['method'],
  levels: readonly LevelResult[],
): Assignment {
  const shortages = shortagesOf(board);
  const pairs = board.pairs
    .filter((pair) => !isOpen(pair))
    .map(({ person, slot, state }) => ({ personId: person.id, slotId: slot.id, pinned: state === 'pinned' }));
  return { method, pairs, refusedPins: board.refusedPins, levels, shortages };
}
