/** A fact a rule can ask about: it has an id that stays the same. */
export interface Subject {
  readonly id: string;
}

/** A named list of facts and the type of its records: `collection('drills').of<Drill>()`. */
export interface Collection<Name extends string = string, S extends Subject = Subject> {
  readonly name: Name;
  /** Only for types: what the records are. Never set. */
  readonly record?: S;
}

/** Names a collection of facts (事实): `const drills = collection('drills').of<Drill>()`. */
export const collection = <const Name extends string>(name: Name) => ({
  of: <S extends Subject>(): Collection<Name, S> => ({ name }),
});

/** Facts that hold the collection. */
export type FactsOf<C> =
  C extends Collection<infer Name, infer S> ? { readonly [K in Name]: readonly S[] } : never;

/** A lookup over a collection, built once per evaluation and shared by all rules that name it. */
export interface Index<Name extends string = string, S extends Subject = Subject> {
  readonly collection: Collection<Name, S>;
  readonly keysOf: (record: S) => readonly string[];
}

/** An index of whatever collection, for constraints. */
export interface AnyIndex {
  readonly collection: Collection;
  readonly keysOf: (record: never) => readonly string[];
}

/** Defines a lookup: `indexBy(drills, (drill) => [drill.schoolId])`. Keep the value and reuse it, so it is built once. */
export const indexBy = <Name extends string, S extends Subject>(
  of: Collection<Name, S>,
  keysOf: (record: S) => readonly string[],
): Index<Name, S> => ({ collection: of, keysOf });

/** What a rule sees of an index: the records with that key, in the order of the facts; none is an empty list. */
export type Lookup<S extends Subject = Subject> = (key: string) => readonly S[];
