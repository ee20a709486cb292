import { choose, drop, isFull, isOpen, isShort, type End, type Pair } from './board.ts';

/** Ends that go short, with all that compete with them and all that they compete for: no exchange among these helps. */
export interface Deadlock {
  readonly short: Set<End>;
  readonly rivals: Set<End>;
  readonly full: Set<End>;
}

type Side = 'person' | 'slot';

/** What was reached from an end that goes short, and by which pair. */
interface Search {
  readonly start: End;
  readonly cameBy: Map<End, Pair>;
  readonly rivals: Set<End>;
  readonly full: Set<End>;
}

/** Turns the path that led here: whoever was moved aside takes the place found. */
function turn({ start, cameBy }: Search, side: Side, found: End): void {
  const other = side === 'person' ? 'slot' : 'person';
  for (let reached = found; ;) {
    const gained = cameBy.get(reached);
    if (!gained) return;
    choose(gained);
    const mover = gained[side];
    const lost = mover === start ? undefined : cameBy.get(mover);
    if (!lost) return;
    drop(lost);
    reached = lost[other];
  }
}

/** Finds a place for the end, moving others aside if need be, so that none of them falls below its least. */
function findPlace(search: Search, side: Side, settled: ReadonlyMap<End, Deadlock>): boolean {
  const other = side === 'person' ? 'slot' : 'person';
  const { cameBy, rivals, full } = search;
  // A set is walked in the order of insertion, and what is added on the way is walked too.
  for (const mover of rivals) {
    if (settled.has(mover)) continue;
    for (const pair of mover.pairs.filter(isOpen)) {
      const place = pair[other];
      if (full.has(place)) continue;
      full.add(place);
      if (settled.has(place)) continue;
      cameBy.set(place, pair);
      if (!isFull(place)) {
        turn(search, side, place);
        return true;
      }
      for (const held of place.pairs) {
        const holder = held[side];
        if (held.state !== 'chosen' || rivals.has(holder)) continue;
        if (holder.taken > holder.least) {
          drop(held);
          turn(search, side, place);
          return true;
        }
        cameBy.set(holder, held);
        rivals.add(holder);
      }
    }
  }
  return false;
}

const addAll = <T>(target: Set<T>, source: ReadonlySet<T>) => source.forEach((item) => target.add(item));

/** Makes one deadlock of a failed search and of those that it ran into. */
function settle({ start, rivals, full }: Search, settled: Map<End, Deadlock>): void {
  const deadlock: Deadlock = { short: new Set([start]), rivals: new Set(rivals), full: new Set(full) };
  const met = new Set([...rivals, ...full].flatMap((end) => settled.get(end) ?? []));
  for (const earlier of met) {
    addAll(deadlock.short, earlier.short);
    addAll(deadlock.rivals, earlier.rivals);
    addAll(deadlock.full, earlier.full);
  }
  for (const end of [...deadlock.rivals, ...deadlock.full]) settled.set(end, deadlock);
}

/**
 * Gives places to ends that go short, by exchanges along augmenting paths, and hands back what no exchange can mend. What is left is the fewest that
 * can be missing on this side: a failed search has walked all that could help. Each failure settles what it walked, so all failures together walk
 * the pairs once.
 */
export function mendShortages(ends: readonly End[], side: Side): readonly Deadlock[] {
  const settled = new Map<End, Deadlock>();
  for (const start of ends) {
    while (isShort(start)) {
      const search: Search = { start, cameBy: new Map(), rivals: new Set([start]), full: new Set() };
      if (findPlace(search, side, settled)) continue;
      settle(search, settled);
      break;
    }
  }
  return [...new Set(settled.values())];
}
