import type { RequestHandler } from 'express';
import jsonServer from 'json-server';
import type { AttendanceEntry } from '@deputy-work/meetings';
import { findRecord } from './find-record.ts';
import { withEntries } from './marks.ts';
import type { ResourceName, State, Versioned } from './resources.ts';
import { samples } from './samples.ts';
import { readState, writeState } from './state-file.ts';

/** The records, in memory and in their file. A change is in the file before anybody sees it. */
export interface Store {
  readonly state: () => State;
  /** Answers `GET /<resource>` with filter, search, order and range: json-server's router over the same records. */
  readonly lists: RequestHandler;
  readonly find: <N extends ResourceName>(name: N, id: string) => State[N][number] | undefined;
  /** Adds a record, or replaces the one with its id; answers it with its new version. */
  readonly put: <T extends { readonly id: string }>(name: ResourceName, fact: T) => Versioned<T>;
  /** As {@link Store.put} does, all or none. */
  readonly putAll: <T extends { readonly id: string }>(name: ResourceName, facts: readonly T[]) => Versioned<T>[];
  /** Lets people of a sheet stand as the entries say; answers the sheet with its new version. */
  readonly mark: (sheet: State['sheets'][number], entries: readonly AttendanceEntry[]) => State['sheets'][number];
  readonly remove: (name: ResourceName, id: string) => void;
  /** Back to the samples. */
  readonly reset: () => void;
}

/** Opens the state in `file`, or begins with the samples when it isn't there. Without a file the state is kept in memory only. */
export function openStore(file: string | undefined): Store {
  const write = (state: State) => file !== undefined && writeState(file, state);
  const existing = file === undefined ? undefined : readState(file);
  const lists = jsonServer.router<State>(existing ?? samples());
  const state = () => lists.db.getState();
  const commit = (next: State) => {
    write(next);
    lists.db.setState(next);
  };
  if (!existing) write(state());

  const recordsOf = (name: ResourceName): readonly Versioned[] => state()[name];
  const replace = (name: ResourceName, records: readonly Versioned[]) =>
    commit({ ...state(), [name]: records });

  const versioned = <T extends { readonly id: string }>(name: ResourceName, fact: T): Versioned<T> => ({
    ...fact,
    version: (findRecord(state(), name, fact.id)?.version ?? 0) + 1,
  });
  const save = (name: ResourceName, next: readonly Versioned[]) => {
    const byId = new Map(next.map((record) => [record.id, record]));
    const kept = recordsOf(name).map((record) => byId.get(record.id) ?? record);
    replace(name, [...kept, ...next.filter(({ id }) => !findRecord(state(), name, id))]);
  };
  const put: Store['put'] = (name, fact) => {
    const next = versioned(name, fact);
    save(name, [next]);
    return next;
  };

  return {
    state,
    lists,
    find: (name, id) => findRecord(state(), name, id),
    put,
    putAll(name, facts) {
      const next = facts.map((fact) => versioned(name, fact));
      save(name, next);
      return next;
    },
    mark: (sheet, entries) => put('sheets', withEntries(sheet, entries)),
    remove: (name, id) =>
      replace(
        name,
        recordsOf(name).filter((record) => record.id !== id),
      ),
    reset: () => commit(samples()),
  };
}
