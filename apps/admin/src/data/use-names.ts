import type { Name } from '@deputy-work/congress';
import { useMemo } from 'react';
import { useDomainLocale } from '../i18n/use-domain-locale.ts';
import { activityNames } from './activity-names.ts';
import { liaisonNames } from './liaison-names.ts';
import { meetingNames } from './meeting-names.ts';
import { useAll } from './use-all.ts';
import { useLiaisonRecords } from './use-liaison-records.ts';
import { useMeetingRecords } from './use-meeting-records.ts';
import { useNameWords } from './use-name-words.ts';

/** Turns an id into what people call it, in the language of the screen; an id that nothing is known of stays as it is. */
type NameOf = (id: string) => string;

/**
 * Names of deputies, bodies, electoral units, congresses, activities with their views and hearings, and of the records around meetings and contact with deputies. Ids
 * show until the names have come.
 */
export function useNames(): NameOf {
  const { kernel } = useDomainLocale();
  const words = useNameWords();
  const { data: deputies } = useAll('deputies');
  const { data: bodies } = useAll('bodies');
  const { data: units } = useAll('electoral-units');
  const { data: congresses } = useAll('congresses');
  const { data: activities } = useAll('activities');
  const meetings = useMeetingRecords();
  const liaison = useLiaisonRecords();
  return useMemo(() => {
    const inLocale = (name: Name) => (kernel.code === 'en' && name.en) || name['zh-CN'];
    const names = new Map(
      [deputies, bodies, units, congresses].flatMap((records = []) =>
        records.map(({ id, name }) => [id, inLocale(name)] as const),
      ),
    );
    const nameOf = (id: string) => names.get(id) ?? id;
    for (const activity of activities ?? []) {
      for (const [id, name] of activityNames(activity, nameOf, kernel, words)) names.set(id, name);
    }
    for (const [id, name] of meetingNames(meetings, nameOf, kernel, words)) names.set(id, name);
    for (const [id, name] of liaisonNames(liaison, nameOf, inLocale, kernel, words)) names.set(id, name);
    return nameOf;
  }, [kernel, words, deputies, bodies, units, congresses, activities, meetings, liaison]);
}
