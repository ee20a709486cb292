import type { ResourceName, State } from './resources.ts';

type ById = ReadonlyMap<string, { readonly id: string }>;

/** By list: a list is replaced when a record of it changes, so what was built from it stays true. */
const indexes = new WeakMap<object, ById>();

/** The record with an id, if there is one. */
export function findRecord<N extends ResourceName>(state: State, name: N, id: string) {
  const records: State[N] = state[name];
  const byId = indexes.get(records) ?? new Map(records.map((record) => [record.id, record]));
  indexes.set(records, byId);
  return byId.get(id) as State[N][number] | undefined;
}
