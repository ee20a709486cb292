import type { Name } from '@deputy-work/congress';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useDomainLocale } from '../i18n/use-domain-locale.ts';
import { activityNames } from './activity-names.ts';
import { useAll } from './use-all.ts';

/** Turns an id into what people call it, in the language of the screen; an id that nothing is known of stays as it is. */
type NameOf = (id: string) => string;

/** Names of deputies, bodies, electoral units, congresses, and activities with their views and hearings. Ids show until the names have come. */
export function useNames(): NameOf {
  const { kernel } = useDomainLocale();
  const translate = useTranslate();
  const { data: deputies } = useAll('deputies');
  const { data: bodies } = useAll('bodies');
  const { data: units } = useAll('electoral-units');
  const { data: congresses } = useAll('congresses');
  const { data: activities } = useAll('activities');
  return useMemo(() => {
    const inLocale = (name: Name) => (kernel.code === 'en' && name.en) || name['zh-CN'];
    const words = {
      view: (deputy: string, summary: string) => translate('data.names.view', { deputy, summary }),
      hearing: (kind: string, day: string) => translate('data.names.hearing', { kind, day }),
    };
    const names = new Map(
      [deputies, bodies, units, congresses].flatMap((records = []) =>
        records.map(({ id, name }) => [id, inLocale(name)] as const),
      ),
    );
    const nameOf = (id: string) => names.get(id) ?? id;
    for (const activity of activities ?? []) {
      for (const [id, name] of activityNames(activity, nameOf, kernel, words)) names.set(id, name);
    }
    return nameOf;
  }, [kernel, translate, deputies, bodies, units, congresses, activities]);
}
