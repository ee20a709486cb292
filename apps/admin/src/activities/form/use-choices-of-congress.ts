import { useMemo } from 'react';
import { useAll } from '../../data/use-all.ts';
import { useInLocale } from '../use-in-locale.ts';
import { useCongressId } from './use-congress-id.ts';

/** The bodies or the electoral units of the congress chosen in the form, as choices of an input. */
export function useChoicesOfCongress(resource: 'bodies' | 'electoral-units') {
  const inLocale = useInLocale();
  const congressId = useCongressId();
  const { data: records } = useAll(resource);
  return useMemo(
    () =>
      (records ?? [])
        .filter((record) => record.congressId === congressId)
        .map(({ id, name }) => ({ id, name: inLocale(name) })),
    [records, congressId, inLocale],
  );
}
