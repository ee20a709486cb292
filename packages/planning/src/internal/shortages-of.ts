import type { Shortage } from '../assignment.ts';
import { missingOf, sum, type Board, type End } from './board.ts';
import { compare } from './by-id.ts';
import { mendShortages, type Deadlock } from './mend-shortages.ts';

const sortedIds = (ends: Iterable<End>): readonly string[] =>
  Array.from(ends, ({ id }) => id).toSorted(compare);

const holderSide = { people: 'person', slots: 'slot' } as const;

const pinnedPlaces = ({ rivals, full }: Deadlock, side: Shortage['side']): number =>
  sum(full, ({ pairs }) => {
    const pinned = pairs.filter(({ state }) => state === 'pinned');
    return pinned.filter((pair) => !rivals.has(pair[holderSide[side]])).length;
  });

const shortageOf = (deadlock: Deadlock, side: Shortage['side']): Shortage => ({
  side,
  missing: sum(deadlock.short, missingOf),
  shortIds: sortedIds(deadlock.short),
  constraint: deadlock.full.size === 0 ? 'nothing-open' : 'full',
  rivalIds: sortedIds(deadlock.rivals),
  fullIds: sortedIds(deadlock.full),
  places: sum(deadlock.full, ({ most }) => most),
  pinnedPlaces: pinnedPlaces(deadlock, side),
});

/** Those to whom nothing more is open stand in nobody's way, and are told together. */
function joinLonely(deadlocks: readonly Deadlock[]): readonly Deadlock[] {
  const lonely = deadlocks.filter(({ full }) => full.size === 0);
  const others = deadlocks.filter(({ full }) => full.size > 0);
  if (lonely.length === 0) return others;
  const short = new Set(lonely.flatMap((each) => [...each.short]));
  const rivals = new Set(lonely.flatMap((each) => [...each.rivals]));
  return [{ short, rivals, full: new Set() }, ...others];
}

/** Who goes short and why. Mends what can be mended, which in a plan that the solver proved is nothing. */
export function shortagesOf(board: Board): readonly Shortage[] {
  const of = (side: Shortage['side']) =>
    joinLonely(mendShortages(board[side], holderSide[side])).map((deadlock) => shortageOf(deadlock, side));
  return [...of('people'), ...of('slots')];
}
