/** Somebody to be assigned (人员). */
export interface Person {
  readonly id: string;
  /** How many slots are due to the person. Fewer is a shortage, never a reason to have no plan. */
  readonly least: number;
  /** How many slots the person takes at most. */
  readonly most: number;
  /** What the person counts towards when slots are balanced, such as an electoral unit. */
  readonly group?: string | undefined;
}

/** Something that people are assigned to (名额): a meeting with its seats, a member with the deputies to keep contact with. */
export interface Slot {
  readonly id: string;
  /** How many people are due to the slot. Fewer is a shortage. */
  readonly least: number;
  /** How many people the slot takes at most. */
  readonly most: number;
  /** How many of a group are a fair share of the slot; each beyond it counts as excess. A group that is not named has no share to keep to. */
  readonly shares?: Readonly<Record<string, number>> | undefined;
}

/** A person and a slot that a human has put together (指定). */
export interface Pin {
  readonly personId: string;
  readonly slotId: string;
}

/** What a plan is made of. The order of people, slots and pins does not matter. */
export interface Problem<P extends Person = Person, S extends Slot = Slot> {
  readonly people: readonly P[];
  readonly slots: readonly S[];
  readonly pins: readonly Pin[];
  /** The names of the preferences, the most important first. */
  readonly preferences: readonly string[];
  /**
   * How well the two go together: a whole number from 0 for each preference, or undefined when they may not be put together at all. Asked once for
   * each pair.
   */
  readonly judge: (person: P, slot: S) => readonly number[] | undefined;
}
