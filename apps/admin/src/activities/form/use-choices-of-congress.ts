import { useMemo } from 'react';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';
import { useAll } from '../../data/use-all.ts';
import { useCongressId } from './use-congress-id.ts';

/** The bodies or the electing units of the congress chosen in the form, as choices of an input. */
export function useChoicesOfCongress(resource: 'bodies' | 'electing-units') {
  const locale = useLocaleCode();
  const congressId = useCongressId();
  const { data: records } = useAll(resource);
  return useMemo(
    () =>
      (records ?? [])
        .filter((record) => record.congressId === congressId)
        .map(({ id, name }) => ({ id, name: (locale === 'en' && name.en) || name['zh-CN'] })),
    [records, congressId, locale],
  );
}
