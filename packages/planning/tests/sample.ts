import type { Person, Problem, Slot } from '@deputy-work/planning';

/** A problem as data, so that it can be shown when a test fails and told in another order. */
export interface Sample {
  readonly people: readonly Person[];
  readonly slots: readonly Slot[];
  readonly pins: Problem['pins'];
  /** By person and slot; a pair that is absent may not be. */
  readonly worths: Readonly<Record<string, readonly number[]>>;
}

/** What the worths of a pair are filed under. */
export const key = (person: { readonly id: string }, slot: { readonly id: string }) =>
  `${person.id} ${slot.id}`;

/** The problem that a sample stands for. */
export const problemOf = ({ people, slots, pins, worths }: Sample): Problem => ({
  people,
  slots,
  pins,
  preferences: ['first', 'second'],
  judge: (person, slot) => worths[key(person, slot)],
});
