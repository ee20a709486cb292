import type { RefusedPin } from '../assignment.ts';

/** One end of a pair: a person or a slot. */
export interface End {
  readonly id: string;
  readonly least: number;
  readonly most: number;
  /** The pairs that may be, in order of the ids at their other end. */
  readonly pairs: Pair[];
  taken: number;
}

/** How many of one group a slot takes as its fair share. */
export interface Share {
  readonly limit: number;
  readonly pairs: Pair[];
  taken: number;
}

/** A person and a slot that may be put together. */
export interface Pair {
  readonly person: End;
  readonly slot: End;
  readonly share: Share | undefined;
  /** For each preference. */
  readonly worths: readonly number[];
  state: 'open' | 'chosen' | 'pinned';
}

/** The problem laid out as a graph, and the plan as far as it has got. */
export interface Board {
  readonly people: readonly End[];
  readonly slots: readonly End[];
  readonly shares: readonly Share[];
  readonly pairs: readonly Pair[];
  readonly preferences: readonly string[];
  readonly refusedPins: readonly RefusedPin[];
}

const count = ({ person, slot, share }: Pair, by: 1 | -1): void => {
  person.taken += by;
  slot.taken += by;
  if (share) share.taken += by;
};

/** Puts the two together. */
export function choose(pair: Pair, state: 'chosen' | 'pinned' = 'chosen'): void {
  pair.state = state;
  count(pair, 1);
}

/** Takes the two apart again. */
export function drop(pair: Pair): void {
  pair.state = 'open';
  count(pair, -1);
}

export const isOpen = ({ state }: Pair): boolean => state === 'open';
export const isShort = ({ taken, least }: End): boolean => taken < least;
export const isFull = ({ taken, most }: End): boolean => taken >= most;
export const missingOf = ({ taken, least }: End): number => Math.max(0, least - taken);
export const excessOf = ({ taken, limit }: Share): number => Math.max(0, taken - limit);

/** The sum of a number over a list. */
export const sum = <T>(list: Iterable<T>, numberOf: (item: T) => number): number => {
  let total = 0;
  for (const item of list) total += numberOf(item);
  return total;
};
