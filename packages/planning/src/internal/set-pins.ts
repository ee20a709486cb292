import type { PinRefusal, RefusedPin } from '../assignment.ts';
import type { Pin } from '../problem.ts';
import { choose, isFull, type End, type Pair } from './board.ts';
import { compare } from './by-id.ts';

interface Ends {
  readonly people: readonly End[];
  readonly slots: readonly End[];
}

const idsOf = (ends: readonly End[]): ReadonlyMap<string, End> => new Map(ends.map((end) => [end.id, end]));

/** The pair if it can be set; undefined if it is set already; otherwise why it can't. */
function settle(person: End | undefined, slot: End | undefined): Pair | PinRefusal | undefined {
  if (!person) return 'unknown-person';
  if (!slot) return 'unknown-slot';
  const pair = person.pairs.find((each) => each.slot === slot);
  if (!pair) return 'forbidden';
  if (pair.state === 'pinned') return undefined;
  if (isFull(person)) return 'person-full';
  return isFull(slot) ? 'slot-full' : pair;
}

/** Sets the pins in order of ids, and hands back those that can't be kept. */
export function setPins(pins: readonly Pin[], ends: Ends): readonly RefusedPin[] {
  const people = idsOf(ends.people);
  const slots = idsOf(ends.slots);
  const sorted = pins.toSorted((a, b) => compare(a.personId, b.personId) || compare(a.slotId, b.slotId));
  return sorted.flatMap(({ personId, slotId }) => {
    const settled = settle(people.get(personId), slots.get(slotId));
    if (typeof settled === 'string') return [{ personId, slotId, reason: settled }];
    if (settled) choose(settled, 'pinned');
    return [];
  });
}
