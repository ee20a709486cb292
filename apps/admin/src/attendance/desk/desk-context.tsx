import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { Desk, DeskState } from './desk.ts';

const DeskContext = createContext<Desk | undefined>(undefined);

interface DeskProviderProps {
  readonly desk: Desk;
  readonly children: ReactNode;
}

/** Gives the desk to all parts of it. */
export const DeskProvider = ({ desk, children }: DeskProviderProps) => (
  <DeskContext value={desk}>{children}</DeskContext>
);

/** The desk one works at. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk was called outside <DeskProvider>. Put the component at a desk.');
  return desk;
}

/** A part of how one looks at the sheet, and a new drawing whenever that part changes. */
export function useDeskState<T>(pick: (state: DeskState) => T): T {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, () => pick(desk.state()));
}
