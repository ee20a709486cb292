import { findRecord } from './find-record.ts';
import { owners, type Owned } from './owners.ts';
import type { State } from './resources.ts';

/** The congress that a record belongs to: the one that it names, or that of what it names. */
export function congressOf(state: State, record: Owned): string | undefined {
  if (record.congressId !== undefined) return record.congressId;
  for (const [key, resource] of owners) {
    const id = record[key];
    const owner: Owned | undefined = id === undefined ? undefined : findRecord(state, resource, id);
    if (owner) return congressOf(state, owner);
  }
  return undefined;
}
