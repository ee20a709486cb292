import { isLocalDate, type LocalDate } from '@deputy-work/rules';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { useStore } from 'react-admin';

interface AsOf {
  readonly asOf: LocalDate;
  readonly setAsOf: (day: LocalDate) => void;
}

const AsOfContext = createContext<AsOf | undefined>(undefined);

/** The day the sample data is about. The app starts on it; the reader may choose any other. */
export const demoDay: LocalDate = '2022-06-20';

/** Provides the day of asking (按此日判断), kept in the store so that it survives a reload. */
export function AsOfProvider({ children }: { readonly children: ReactNode }) {
  const [stored, setAsOf] = useStore<LocalDate>('asOf', demoDay);
  const asOf = isLocalDate(stored) ? stored : demoDay;
  const value = useMemo(() => ({ asOf, setAsOf }), [asOf, setAsOf]);
  return <AsOfContext value={value}>{children}</AsOfContext>;
}

/** The day on which every screen is judged, and how to change it. */
export function useAsOf(): AsOf {
  const value = use(AsOfContext);
  if (!value)
    throw new Error('useAsOf was called outside <AsOfProvider>. Put the component inside the app’s layout.');
  return value;
}
