import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { SheetState } from './sheet/sheet-state.ts';
import type { SheetStore } from './sheet/store.ts';

const SheetContext = createContext<SheetStore | undefined>(undefined);

interface SheetProviderProps {
  readonly store: SheetStore;
  readonly children: ReactNode;
}

/** Gives a sheet to all parts of the page. */
export const SheetProvider = ({ store, children }: SheetProviderProps) => (
  <SheetContext value={store}>{children}</SheetContext>
);

/** The sheet that is being marked, to change it. */
export function useSheetStore(): SheetStore {
  const store = use(SheetContext);
  if (!store)
    throw new Error(
      'useSheetStore was called outside <SheetProvider>. Put the component inside the sheet’s page.',
    );
  return store;
}

/** A part of the sheet, and a new drawing whenever that part changes. `pick` must answer with the same object while nothing has changed. */
export function useSheet<T>(pick: (state: SheetState) => T): T {
  const store = useSheetStore();
  return useSyncExternalStore(store.subscribe, () => pick(store.state()));
}
