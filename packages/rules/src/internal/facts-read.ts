import type { AnyIndex, Collection, FactsOf, Lookup, Subject } from '../collection.ts';
import { RuleDefinitionError, RuleFailure } from '../errors.ts';

const nothing: readonly never[] = [];

/** The facts of one evaluation, and the lookups over them: each is built once, when the first rule names it. */
export class FactsRead {
  readonly #lookups = new Map<AnyIndex, Lookup>();

  constructor(readonly facts: FactsOf<Collection>) {}

  recordsOf(name: string): readonly Subject[] {
    const records: unknown = this.facts[name];
    if (Array.isArray(records)) return records as readonly Subject[];
    throw new RuleDefinitionError(
      'missing-collection',
      `The facts have no list "${name}", which a rule reads. Pass an empty list if there are none.`,
    );
  }

  /** The lookup of an index; `ruleId` is whom to name when the index throws. */
  lookupOf(index: AnyIndex, ruleId: string): Lookup {
    const existing = this.#lookups.get(index);
    if (existing) return existing;
    const lookup = buildLookup(this.recordsOf(index.collection.name), index, ruleId);
    this.#lookups.set(index, lookup);
    return lookup;
  }
}

function buildLookup(records: readonly Subject[], index: AnyIndex, ruleId: string): Lookup {
  // An index is only ever asked with records of the collection that it was defined over.
  const keysOf = index.keysOf as (record: Subject) => readonly string[];
  const byKey = new Map<string, Subject[]>();
  let record: Subject | undefined;
  try {
    for (record of records) {
      for (const key of keysOf(record)) {
        const found = byKey.get(key);
        if (found) found.push(record);
        else byKey.set(key, [record]);
      }
    }
  } catch (error) {
    throw new RuleFailure(ruleId, String(record?.id), error);
  }
  return (key) => byKey.get(key) ?? nothing;
}
