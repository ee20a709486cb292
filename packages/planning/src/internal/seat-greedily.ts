import { choose, isFull, isOpen, isShort, type Board, type Pair } from './board.ts';
import { mendShortages } from './mend-shortages.ts';
import { worthOf, type Weights } from './weigh.ts';

interface Valued {
  readonly pair: Pair;
  readonly worth: number;
}

const isWithinShare = ({ share }: Pair): boolean => share === undefined || share.taken < share.limit;

/** Chooses from pairs of equal worth: first those within the shares. */
function seatEquals(pairs: readonly Pair[], isWanted: (pair: Pair) => boolean): void {
  for (const mayExceed of [false, true]) {
    for (const pair of pairs) {
      if (!isOpen(pair) || isFull(pair.person) || isFull(pair.slot)) continue;
      if (isWanted(pair) && (mayExceed || isWithinShare(pair))) choose(pair);
    }
  }
}

/** The best first; among equals those who have the fewest to choose from. */
const inOrder = ({ pairs }: Board, weights: Weights): readonly Valued[] =>
  pairs
    .filter(isOpen)
    .map((pair) => ({ pair, worth: worthOf(pair, weights) }))
    .toSorted((a, b) => b.worth - a.worth || a.pair.person.pairs.length - b.pair.person.pairs.length);

function runsOf(ordered: readonly Valued[]): readonly (readonly Pair[])[] {
  const runs: Pair[][] = [];
  let last: Valued | undefined;
  for (const each of ordered) {
    if (last?.worth === each.worth) runs.at(-1)?.push(each.pair);
    else runs.push([each.pair]);
    last = each;
  }
  return runs;
}

/**
 * Fills the board at once: those who go short by the worth of their pairs, exchanges for those left over, then whatever pairs are worth something.
 * No exchange is made for the sake of a preference or of balance, so that the levels below the first are good, not the best.
 */
export function seatGreedily(board: Board, weights: Weights): void {
  const runs = runsOf(inOrder(board, weights));
  const seat = (isWanted: (pair: Pair) => boolean) => {
    for (const run of runs) seatEquals(run, isWanted);
  };
  seat(({ person, slot }) => isShort(person) || isShort(slot));
  mendShortages(board.people, 'person');
  mendShortages(board.slots, 'slot');
  seat(({ worths }) => worths.some((worth) => worth > 0));
}
