import type { AttendanceEntry } from '@deputy-work/meetings';
import { changed, type Change } from './changes.ts';
import { findRecord } from './find-record.ts';
import type { ResourceName, State, Versioned } from './resources.ts';
import { samples } from './samples.ts';
import { openSavedState, type SavedState } from './saved-state.ts';

/** Told of a change once it is kept; without one the whole state is another. */
export type Watcher = (state: State, change?: Change) => void;

/** The records, in memory and in their files. A change is on the disk before anybody sees it. */
export interface Store {
  readonly state: () => State;
  readonly find: <N extends ResourceName>(name: N, id: string) => State[N][number] | undefined;
  /** Adds a record, or replaces the one with its id; answers it with its new version. */
  readonly put: <T extends { readonly id: string }>(name: ResourceName, fact: T) => Versioned<T>;
  /** As {@link Store.put} does, all or none. */
  readonly putAll: <T extends { readonly id: string }>(
    name: ResourceName,
    facts: readonly T[],
  ) => readonly Versioned<T>[];
  /** Lets people of a sheet stand as the entries say; answers the new version of the sheet. */
  readonly mark: (sheet: State['sheets'][number], entries: readonly AttendanceEntry[]) => number;
  readonly remove: (name: ResourceName, id: string) => void;
  /** Back to the samples. */
  readonly reset: () => void;
  readonly watch: (watcher: Watcher) => void;
}

/** Opens the state in `file`, or begins with the samples when it isn't there. Without a file the state is kept in memory only. */
export function openStore(file: string | undefined): Store {
  const saved = file === undefined ? inMemory(samples()) : openSavedState(file, samples);
  let current = saved.found;
  const watchers: Watcher[] = [];
  const tell: Watcher = (...news) => watchers.forEach((watcher) => watcher(...news));

  const commit = (change: Change) => {
    saved.append(change, current);
    current = changed(current, change);
    tell(current, change);
  };
  const versioned = <T extends { readonly id: string }>(name: ResourceName, fact: T): Versioned<T> => ({
    ...fact,
    version: (findRecord(current, name, fact.id)?.version ?? 0) + 1,
  });

  return {
    state: () => current,
    find: (name, id) => findRecord(current, name, id),
    put(name, fact) {
      const record = versioned(name, fact);
      commit({ kind: 'put', resource: name, records: [record] });
      return record;
    },
    putAll(name, facts) {
      const records = facts.map((fact) => versioned(name, fact));
      commit({ kind: 'put', resource: name, records });
      return records;
    },
    mark({ id, version }, entries) {
      commit({ kind: 'mark', sheetId: id, version: version + 1, entries });
      return version + 1;
    },
    remove: (name, id) => commit({ kind: 'remove', resource: name, id }),
    reset() {
      const next = samples();
      saved.replace(next);
      current = next;
      tell(current);
    },
    watch: (watcher) => void watchers.push(watcher),
  };
}

const inMemory = (found: State): SavedState => ({
  found,
  append: () => undefined,
  replace: () => undefined,
});
