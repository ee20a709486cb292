import type { Pin } from './problem.ts';

/** A person in another slot than before. */
export interface MovedPerson {
  readonly personId: string;
  readonly from: string;
  readonly to: string;
}

/** What one plan changes of another, in order of people. */
export interface PairChanges {
  readonly added: readonly Pin[];
  readonly moved: readonly MovedPerson[];
  readonly removed: readonly Pin[];
  /** How many pairs stay as they are. */
  readonly kept: number;
}

function slotsByPerson(pairs: readonly Pin[]): ReadonlyMap<string, readonly string[]> {
  const slots = new Map<string, string[]>();
  for (const { personId, slotId } of pairs) {
    const list = slots.get(personId);
    if (list) list.push(slotId);
    else slots.set(personId, [slotId]);
  }
  return slots;
}

/** Compares two lists of pairs (方案比较): who comes to a slot besides, who no more, and who to another slot. */
export function comparePairs(before: readonly Pin[], after: readonly Pin[]): PairChanges {
  const [was, is] = [slotsByPerson(before), slotsByPerson(after)];
  const added: Pin[] = [];
  const moved: MovedPerson[] = [];
  const removed: Pin[] = [];
  for (const personId of [...new Set([...was.keys(), ...is.keys()])].toSorted()) {
    const [old, now] = [was.get(personId) ?? [], is.get(personId) ?? []];
    const gone = old.filter((id) => !now.includes(id));
    const come = now.filter((id) => !old.includes(id));
    const both = Math.min(gone.length, come.length);
    gone.slice(0, both).forEach((from, index) => moved.push({ personId, from, to: come[index] ?? from }));
    removed.push(...gone.slice(both).map((slotId) => ({ personId, slotId })));
    added.push(...come.slice(both).map((slotId) => ({ personId, slotId })));
  }
  return { added, moved, removed, kept: after.length - added.length - moved.length };
}
