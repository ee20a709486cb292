import { isOpen, missingOf, type Board, type End, type Pair, type Share } from './board.ts';
import { ModelBuilder, type Entry, type Model } from './model.ts';
import { worthOf, type Weights } from './weigh.ts';

/** The model of a board, and the pair that each of its first columns stands for. */
export interface PairModel {
  readonly model: Model;
  readonly pairs: readonly Pair[];
}

interface EndRows {
  /** What a pair at this end gains by being there, as long as each one counts. */
  readonly gain: number;
  readonly entries: readonly Entry[];
}

/**
 * The rows of an end. When every place at it is due, each pair gains what the level weighs. When more than is due may be had, only the first ones
 * gain, so a column of its own counts them.
 */
function rowsOf(end: End, weight: number, builder: ModelBuilder, counted: (() => void)[]): EndRows {
  const full: Entry = [builder.addRow(end.most - end.taken), 1];
  const missing = missingOf(end);
  if (missing === 0) return { gain: 0, entries: [full] };
  if (end.least === end.most) return { gain: weight, entries: [full] };
  const row = builder.addRow(0);
  counted.push(() => builder.addColumn(weight, missing, [[row, 1]]));
  return { gain: 0, entries: [full, [row, -1]] };
}

/** The row of a share, with the column that counts what exceeds it. */
function shareRow(
  { limit, taken, pairs }: Share,
  weight: number,
  builder: ModelBuilder,
  counted: (() => void)[],
): Entry {
  const row = builder.addRow(Math.max(0, limit - taken));
  counted.push(() => builder.addColumn(-weight, pairs.length, [[row, -1]]));
  return [row, 1];
}

/**
 * A linear program for the pairs that are still open. A pair that brings nothing to any level is left out.
 *
 * It needs no whole-number variables: a pair passes from its person through the person's share of the slot into the slot, so the program is a flow in
 * a network, and with whole limits the best corner of that is whole.
 */
export function buildModel(board: Board, weights: Weights): PairModel {
  const builder = new ModelBuilder();
  const counted: (() => void)[] = [];
  const ends = (list: readonly End[], weight: number) =>
    new Map(list.map((end) => [end, rowsOf(end, weight, builder, counted)]));
  const people = ends(board.people, weights.people.weight);
  const slots = ends(board.slots, weights.slots.weight);
  const tight = board.shares.filter(({ limit, pairs }) => pairs.length > limit);
  const shares = new Map(
    tight.map((share) => [share, shareRow(share, weights.balance.weight, builder, counted)]),
  );
  const pairs: Pair[] = [];
  for (const pair of board.pairs.filter(isOpen)) {
    const [person, slot] = [people.get(pair.person), slots.get(pair.slot)];
    if (!person || !slot) continue;
    const cost = worthOf(pair, weights) + person.gain + slot.gain;
    const share = pair.share && shares.get(pair.share);
    const isCounted = person.entries.length + slot.entries.length > 2;
    if (cost === 0 && !isCounted) continue;
    pairs.push(pair);
    builder.addColumn(cost, 1, [...person.entries, ...slot.entries, ...(share ? [share] : [])]);
  }
  if (pairs.length > 0) counted.forEach((add) => add());
  return { model: builder.build(), pairs };
}
