import {
  createContext,
  use,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { follow } from './sheet/follow.ts';
import type { SheetState } from './sheet/sheet-state.ts';
import { createStore, type SheetStore } from './sheet/store.ts';

interface Sheets {
  readonly store: SheetStore;
  /** The same sheet a little later. */
  readonly later: SheetStore;
}

const SheetContext = createContext<Sheets | undefined>(undefined);

/** So far what stands beside the list may lag behind it, in milliseconds. */
const lag = 150;

interface SheetProviderProps {
  readonly store: SheetStore;
  readonly children: ReactNode;
}

/** Gives a sheet to all parts of the page. */
export function SheetProvider({ store, children }: SheetProviderProps) {
  const [later] = useState(() => createStore(store.state()));
  useEffect(() => follow(store, later, lag), [store, later]);
  const sheets = useMemo(() => ({ store, later }), [store, later]);
  return <SheetContext value={sheets}>{children}</SheetContext>;
}

function useSheets(): Sheets {
  const sheets = use(SheetContext);
  if (!sheets)
    throw new Error(
      'A part of an attendance sheet stands outside <SheetProvider>. Put the component inside the sheet’s page.',
    );
  return sheets;
}

/** The sheet that is being marked, to change it. */
export const useSheetStore = (): SheetStore => useSheets().store;

/** A part of the sheet, and a new drawing whenever that part changes. `pick` must answer with the same object while nothing has changed. */
export function useSheet<T>(pick: (state: SheetState) => T): T {
  const { store } = useSheets();
  return useSyncExternalStore(store.subscribe, () => pick(store.state()));
}

/** As {@link useSheet}, for what may lag behind the keyboard and must never hold it up. */
export function useSheetLater<T>(pick: (state: SheetState) => T): T {
  const { later } = useSheets();
  return useDeferredValue(useSyncExternalStore(later.subscribe, () => pick(later.state())));
}
