import { useMemo } from 'react';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';
import { useAll } from '../../data/use-all.ts';
import type { DeputyChoice } from './deputy-choice.ts';
import { useCongressId } from './use-congress-id.ts';

/** The deputies of the congress chosen in the form, by electing unit, each named with it. */
export function useDeputyChoices(): readonly DeputyChoice[] {
  const locale = useLocaleCode();
  const congressId = useCongressId();
  const { data: deputies } = useAll('deputies');
  const { data: units } = useAll('electing-units');
  return useMemo(() => {
    const unitNames = new Map(
      units?.map(({ id, name }) => [id, (locale === 'en' && name.en) || name['zh-CN']]),
    );
    return (deputies ?? [])
      .filter((deputy) => deputy.congressId === congressId)
      .map(({ id, name, electingUnitId }) => {
        const group = unitNames.get(electingUnitId) ?? electingUnitId;
        const known = (locale === 'en' && name.en) || name['zh-CN'];
        return { id, group, label: locale === 'en' ? `${known} (${group})` : `${known}（${group}）` };
      })
      .toSorted((a, b) => a.group.localeCompare(b.group, locale));
  }, [deputies, units, congressId, locale]);
}
