import { PlanningError } from '../errors.ts';
import type { Person, Problem, Slot } from '../problem.ts';
import type { Board, End, Pair, Share } from './board.ts';
import { byId } from './by-id.ts';
import { setPins } from './set-pins.ts';

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

function refuse(what: string, remedy: string): never {
  throw new PlanningError('invalid-problem', `${what}, so no plan can be made. ${remedy}`);
}

function inOrder<T extends Person | Slot>(list: readonly T[], name: string): readonly T[] {
  const sorted = list.toSorted(byId);
  sorted.forEach(({ id, least, most }, index) => {
    if (sorted[index + 1]?.id === id)
      refuse(`Two ${name} have the id ${JSON.stringify(id)}`, 'Pass each once.');
    if (isCount(least) && isCount(most) && least <= most) return;
    refuse(
      `${JSON.stringify(id)} has least ${least} and most ${most}`,
      'Pass whole numbers, 0 <= least <= most.',
    );
  });
  return sorted;
}

const endOf = ({ id, least, most }: Person | Slot): End => ({ id, least, most, pairs: [], taken: 0 });

function assertWorths(worths: readonly number[], wanted: number, person: Person, slot: Slot): void {
  if (worths.length === wanted && worths.every(isCount)) return;
  refuse(
    `judge gave ${JSON.stringify(worths)} for ${JSON.stringify(person.id)} and ${JSON.stringify(slot.id)}`,
    `Give ${wanted} whole numbers from 0, one for each preference.`,
  );
}

/** The fair shares of a slot, made when the first of a group comes. */
function sharesOf(slot: Slot, shares: Share[]): (person: Person) => Share | undefined {
  const made = new Map<string, Share>();
  return ({ group }) => {
    if (group === undefined || slot.shares === undefined || !Object.hasOwn(slot.shares, group))
      return undefined;
    const found = made.get(group);
    if (found) return found;
    const limit = slot.shares[group] ?? 0;
    if (!isCount(limit))
      refuse(`${JSON.stringify(slot.id)} has a share of ${limit}`, 'Pass a whole number from 0.');
    const share: Share = { limit, pairs: [], taken: 0 };
    made.set(group, share);
    shares.push(share);
    return share;
  };
}

/** Lays a problem out as a graph, in order of ids, with its pins set. Walks each pair once. */
export function readProblem<P extends Person, S extends Slot>(problem: Problem<P, S>): Board {
  const people = inOrder(problem.people, 'people').map((person) => ({ person, end: endOf(person) }));
  const slots = inOrder(problem.slots, 'slots');
  const shares: Share[] = [];
  const columns = slots.map((slot) => ({ slot, end: endOf(slot), shareOf: sharesOf(slot, shares) }));
  const pairs: Pair[] = [];
  for (const { person, end } of people) {
    for (const column of columns) {
      const worths = problem.judge(person, column.slot);
      if (worths === undefined) continue;
      assertWorths(worths, problem.preferences.length, person, column.slot);
      const share = column.shareOf(person);
      const pair: Pair = { person: end, slot: column.end, share, worths, state: 'open' };
      pairs.push(pair);
      end.pairs.push(pair);
      column.end.pairs.push(pair);
      share?.pairs.push(pair);
    }
  }
  const ends = { people: people.map(({ end }) => end), slots: columns.map(({ end }) => end) };
  const refusedPins = setPins(problem.pins, ends);
  return { ...ends, shares, pairs, preferences: problem.preferences, refusedPins };
}
