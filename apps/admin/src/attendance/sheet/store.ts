import type { SheetState } from './sheet-state.ts';

/** A state and those who watch it. It is kept outside of React, so that work on it goes on whatever the screen draws. */
export interface Store<T> {
  readonly state: () => T;
  /** Puts the next state in place of the current one, and tells those who watch. */
  readonly change: (next: (state: T) => T) => void;
  /** Calls back after each change, until the answer is called. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** A sheet that is being marked, and those who watch it. */
export type SheetStore = Store<SheetState>;

export function createStore<T>(initial: T): Store<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    change(next) {
      const changed = next(current);
      if (changed === current) return;
      current = changed;
      for (const listener of [...listeners]) listener();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
