import * as fc from 'fast-check';
import { key, type Sample } from './sample.ts';

const ids = (prefix: string, maxLength: number) =>
  fc.nat(maxLength).map((length) => Array.from({ length }, (_, index) => `${prefix}${index}`));

const bounds = fc.tuple(fc.nat(2), fc.nat(2)).map(([least, more]) => ({ least, most: least + more }));

const people = ids('p', 6).chain((names) =>
  fc.tuple(
    ...names.map((id) => fc.record({ id: fc.constant(id), bounds, group: fc.constantFrom('g', 'h') })),
  ),
);
const slots = ids('s', 4).chain((names) =>
  fc.tuple(...names.map((id) => fc.record({ id: fc.constant(id), bounds, g: fc.nat(2), h: fc.nat(2) }))),
);

const worth = fc.option(fc.tuple(fc.nat(3), fc.nat(3)), { nil: undefined, freq: 3 });

/** Small problems with every kind of constraint in them. */
export const samples: fc.Arbitrary<Sample> = fc.tuple(people, slots).chain(([people, slots]) => {
  const pairs = people.flatMap((person) => slots.map((slot) => key(person, slot)));
  return fc
    .record({
      worths: fc.tuple(...pairs.map(() => worth)),
      pins: fc.array(fc.record({ person: fc.nat(6), slot: fc.nat(4) }), { maxLength: 3 }),
    })
    .map(({ worths, pins }) => ({
      people: people.map(({ id, bounds, group }) => ({ id, ...bounds, group })),
      slots: slots.map(({ id, bounds, g, h }) => ({ id, ...bounds, shares: { g, h } })),
      pins: pins.map(({ person, slot }) => ({ personId: `p${person}`, slotId: `s${slot}` })),
      worths: Object.fromEntries(
        pairs.flatMap((pair, index) => {
          const found = worths[index];
          return found === undefined ? [] : [[pair, found] as const];
        }),
      ),
    }));
});

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

/** The same problem told in another order. */
export const retold = (sample: Sample): fc.Arbitrary<Sample> =>
  fc
    .record({ people: shuffled(sample.people), slots: shuffled(sample.slots), pins: shuffled(sample.pins) })
    .map((lists) => ({ ...sample, ...lists }));
