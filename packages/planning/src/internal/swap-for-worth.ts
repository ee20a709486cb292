import { choose, drop, isOpen, type Board, type End, type Pair } from './board.ts';
import { worthOf, type Weights } from './weigh.ts';

/** Somebody who could go to another slot, and what that would bring. */
interface Move {
  readonly from: Pair;
  readonly to: Pair;
  readonly gain: number;
}

/** What a pair brings to the preferences and the balance: being beyond its share, one more of the group there counts against it. */
function valueOf(pair: Pair, weights: Weights): number {
  const { share } = pair;
  const isBeyond = share !== undefined && share.taken - (isOpen(pair) ? 0 : 1) >= share.limit;
  return worthOf(pair, weights) - (isBeyond ? weights.balance.weight : 0);
}

/** The best way to bring somebody from one slot to the other; the first among equals. */
function bestMove(here: End, there: End, weights: Weights): Move | undefined {
  let best: Move | undefined;
  for (const from of here.pairs) {
    if (from.state !== 'chosen') continue;
    const to = from.person.pairs.find(({ slot }) => slot === there);
    if (!to || !isOpen(to)) continue;
    const gain = valueOf(to, weights) - valueOf(from, weights);
    if (best === undefined || gain > best.gain) best = { from, to, gain };
  }
  return best;
}

/** Lets two people change places as long as that brings more than it costs; tells whether anybody did. */
function swapBetween(one: End, other: End, weights: Weights): boolean {
  for (let hasSwapped = false; ; hasSwapped = true) {
    const there = bestMove(one, other, weights);
    const back = there && bestMove(other, one, weights);
    if (!back || there.gain + back.gain <= 0) return hasSwapped;
    for (const { from } of [there, back]) drop(from);
    for (const { to } of [there, back]) choose(to);
  }
}

/**
 * Lets two people change places, again and again, until no two can to the good of the preferences and the shares. Everybody keeps as many places,
 * and each slot as many people, so that no shortage comes of it. Each swap raises the sum of all levels, so there is an end.
 */
export function swapForWorth({ slots }: Board, weights: Weights): void {
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    slots.forEach((one, index) => {
      for (const other of slots.slice(index + 1)) {
        if (swapBetween(one, other, weights)) isBetter = true;
      }
    });
  }
}
