import type { Name } from '@deputy-work/congress';
import { useMemo } from 'react';
import { useLocaleCode } from '../i18n/use-domain-locale.ts';
import { useAll } from './use-all.ts';

/** Turns an id into what people call it, in the language of the screen; an id that nothing is known of stays as it is. */
export type NameOf = (id: string) => string;

/** Names of deputies, bodies, electing units, congresses and activities. Ids show until the names have come. */
export function useNames(): NameOf {
  const locale = useLocaleCode();
  const { data: deputies } = useAll('deputies');
  const { data: bodies } = useAll('bodies');
  const { data: units } = useAll('electing-units');
  const { data: congresses } = useAll('congresses');
  const { data: activities } = useAll('activities');
  return useMemo(() => {
    const inLocale = (name: Name) => (locale === 'en' && name.en) || name['zh-CN'];
    const names = new Map([
      ...[deputies, bodies, units, congresses].flatMap((records = []) =>
        records.map(({ id, name }) => [id, inLocale(name)] as const),
      ),
      ...(activities ?? []).map(({ id, title }) => [id, title] as const),
    ]);
    return (id) => names.get(id) ?? id;
  }, [locale, deputies, bodies, units, congresses, activities]);
}
