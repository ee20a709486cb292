import type { SheetState } from './sheet-state.ts';

/** A sheet and those who watch it. */
export interface SheetStore {
  readonly state: () => SheetState;
  /** Puts the next state in place of the current one, and tells those who watch. */
  readonly change: (next: (state: SheetState) => SheetState) => void;
  /** Calls back after each change, until the answer is called. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Keeps a sheet outside of React, so that delivery goes on whatever the screen draws. */
export function createSheetStore(initial: SheetState): SheetStore {
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
