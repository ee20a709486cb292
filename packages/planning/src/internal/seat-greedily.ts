import { choose, isFull, isOpen, isShort, type Board, type End, type Pair } from './board.ts';
import { mendShortages } from './mend-shortages.ts';
import { swapForWorth } from './swap-for-worth.ts';
import { worthOf, type Weights } from './weigh.ts';

function addTo<K>(lists: Map<K, Pair[]>, key: K, pair: Pair): void {
  const list = lists.get(key);
  if (list) list.push(pair);
  else lists.set(key, [pair]);
}

function groupByPerson(pairs: readonly Pair[]): ReadonlyMap<End, readonly Pair[]> {
  const groups = new Map<End, Pair[]>();
  for (const pair of pairs) addTo(groups, pair.person, pair);
  return groups;
}

const roomOf = ({ most, taken }: End): number => most - taken;
const isWithinShare = ({ share }: Pair): boolean => share === undefined || share.taken < share.limit;

/** The pair whose slot has the most room left; the first among equals. */
const roomiest = (pairs: readonly Pair[]): Pair | undefined =>
  pairs.reduce<Pair | undefined>(
    (best, pair) => (best === undefined || roomOf(pair.slot) > roomOf(best.slot) ? pair : best),
    undefined,
  );

/** Chooses from pairs of equal worth: within the shares first, those with the fewest such pairs first, each where there is the most room. */
function seatEquals(run: readonly Pair[], isWanted: (pair: Pair) => boolean): void {
  const byPerson = [...groupByPerson(run)].toSorted(([, a], [, b]) => a.length - b.length);
  for (const mayExceed of [false, true]) {
    for (const [person, pairs] of byPerson) {
      const isLeft = (pair: Pair) =>
        isOpen(pair) && !isFull(pair.slot) && isWanted(pair) && (mayExceed || isWithinShare(pair));
      while (!isFull(person)) {
        const next = roomiest(pairs.filter(isLeft));
        if (!next) break;
        choose(next);
      }
    }
  }
}

/** Pairs of equal worth together, the best first. */
function runsOf({ pairs }: Board, weights: Weights): readonly (readonly Pair[])[] {
  const runs = new Map<number, Pair[]>();
  for (const pair of pairs.filter(isOpen)) addTo(runs, worthOf(pair, weights), pair);
  return [...runs].toSorted(([a], [b]) => b - a).map(([, run]) => run);
}

/**
 * Fills the board at once: those who go short by the worth of their pairs, exchanges for those left over, then whatever pairs are worth something,
 * and last whoever does better by changing places with another. Longer exchanges are left to the solver, so that the levels below the first are
 * good, not the best.
 */
export function seatGreedily(board: Board, weights: Weights): void {
  const runs = runsOf(board, weights);
  const seat = (isWanted: (pair: Pair) => boolean) => {
    for (const run of runs) seatEquals(run, isWanted);
  };
  seat(({ person, slot }) => isShort(person) || isShort(slot));
  mendShortages(board.people, 'person');
  mendShortages(board.slots, 'slot');
  seat(({ worths }) => worths.some((worth) => worth > 0));
  swapForWorth(board, weights);
}
