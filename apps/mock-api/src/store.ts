import type { RequestHandler } from 'express';
import jsonServer from 'json-server';
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
  readonly remove: (name: ResourceName, id: string) => void;
  /** Back to the samples. */
  readonly reset: () => void;
}

/** Opens the state in `file`, or begins with the samples when it isn't there. Without a file the state is kept in memory only. */
export function openStore(file: string | undefined): Store {
  const save = (state: State) => file !== undefined && writeState(file, state);
  const existing = file === undefined ? undefined : readState(file);
  const lists = jsonServer.router<State>(existing ?? samples());
  const state = () => lists.db.getState();
  const commit = (next: State) => {
    save(next);
    lists.db.setState(next);
  };
  if (!existing) save(state());

  const recordsOf = (name: ResourceName): readonly Versioned[] => state()[name];
  const replace = (name: ResourceName, records: readonly Versioned[]) =>
    commit({ ...state(), [name]: records });

  return {
    state,
    lists,
    find: (name, id) => state()[name].find((record) => record.id === id),
    put(name, fact) {
      const records = recordsOf(name);
      const current = records.find(({ id }) => id === fact.id);
      const next = { ...fact, version: (current?.version ?? 0) + 1 };
      replace(
        name,
        current ? records.map((record) => (record === current ? next : record)) : [...records, next],
      );
      return next;
    },
    remove: (name, id) =>
      replace(
        name,
        recordsOf(name).filter((record) => record.id !== id),
      ),
    reset: () => commit(samples()),
  };
}
