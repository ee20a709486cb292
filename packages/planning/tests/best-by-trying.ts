import type { Assignment, Pin } from '@deputy-work/planning';
import type { Sample } from './sample.ts';

interface Choice {
  readonly personId: string;
  readonly slotId: string;
  readonly worths: readonly number[];
}

const tally = (list: readonly Choice[], keyOf: (choice: Choice) => string) => {
  const counts = new Map<string, number>();
  for (const choice of list) counts.set(keyOf(choice), (counts.get(keyOf(choice)) ?? 0) + 1);
  return (key: string) => counts.get(key) ?? 0;
};

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const over = (a: readonly number[], b: readonly number[] | undefined): boolean => {
  if (b === undefined) return true;
  const rank = a.findIndex((value, index) => value !== b[index]);
  return rank >= 0 && (a[rank] ?? 0) > (b[rank] ?? 0);
};

/** How a set of choices stands at each level, higher being better; undefined when it breaks a bound. */
function standingOf({ people, slots }: Sample, chosen: readonly Choice[]): readonly number[] | undefined {
  const ofPerson = tally(chosen, ({ personId }) => personId);
  const ofSlot = tally(chosen, ({ slotId }) => slotId);
  if (people.some(({ id, most }) => ofPerson(id) > most)) return undefined;
  if (slots.some(({ id, most }) => ofSlot(id) > most)) return undefined;
  const groupOf = new Map(people.map(({ id, group }) => [id, group ?? '']));
  const ofGroup = tally(chosen, ({ personId, slotId }) => `${slotId} ${groupOf.get(personId) ?? ''}`);
  const excess = slots.flatMap(({ id, shares = {} }) =>
    Object.entries(shares).map(([group, share]) => Math.max(0, ofGroup(`${id} ${group}`) - share)),
  );
  return [
    0 - total(people.map(({ id, least }) => Math.max(0, least - ofPerson(id)))),
    0 - total(slots.map(({ id, least }) => Math.max(0, least - ofSlot(id)))),
    ...[0, 1].map((rank) => total(chosen.map(({ worths }) => worths[rank] ?? 0))),
    0 - total(excess),
  ];
}

/** The best standing of any plan that keeps the pins, found by trying every set of pairs: right without being clever. */
export function bestByTrying(
  sample: Sample,
  { refusedPins }: Pick<Assignment, 'refusedPins'>,
): readonly number[] {
  const isRefused = (pin: Pin) =>
    refusedPins.some(({ personId, slotId }) => personId === pin.personId && slotId === pin.slotId);
  const kept = sample.pins
    .filter((pin) => !isRefused(pin))
    .map(({ personId, slotId }) => `${personId} ${slotId}`);
  const choices = Object.entries(sample.worths).map(([name, worths]) => {
    const [personId = '', slotId = ''] = name.split(' ');
    return { personId, slotId, worths, isKept: kept.includes(name) };
  });
  let best: readonly number[] | undefined;
  for (let set = 0; set < 2 ** choices.length; set += 1) {
    const chosen = choices.filter(({ isKept }, index) => isKept || (set >> index) % 2 === 1);
    const standing = standingOf(sample, chosen);
    if (standing && over(standing, best)) best = standing;
  }
  if (best) return best;
  throw new Error('Choosing nobody but the pins breaks no bound, so there is always a best.');
}
