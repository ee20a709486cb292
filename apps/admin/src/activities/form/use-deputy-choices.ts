import { useMemo } from 'react';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';
import { useAll } from '../../data/use-all.ts';
import { useInLocale } from '../use-in-locale.ts';
import type { DeputyChoice } from '../../data/deputy-choice.ts';
import { useCongressId } from './use-congress-id.ts';

/** The deputies of the congress chosen in the form, by electoral unit, each named with it. */
export function useDeputyChoices(): readonly DeputyChoice[] {
  const locale = useLocaleCode();
  const inLocale = useInLocale();
  const congressId = useCongressId();
  const { data: deputies } = useAll('deputies');
  const { data: units } = useAll('electoral-units');
  return useMemo(() => {
    const ofUnits = new Map(
      units?.map(({ id, name }) => [id, { group: inLocale(name), choices: [] as DeputyChoice[] }]),
    );
    for (const { id, name, electoralUnitId, ...deputy } of deputies ?? []) {
      const unit = ofUnits.get(electoralUnitId);
      if (!unit || deputy.congressId !== congressId) continue;
      const { group, choices } = unit;
      const label = locale === 'en' ? `${inLocale(name)} (${group})` : `${inLocale(name)}（${group}）`;
      choices.push({ id, group, label });
    }
    return [...ofUnits.values()].flatMap(({ choices }) => choices);
  }, [deputies, units, congressId, locale, inLocale]);
}
