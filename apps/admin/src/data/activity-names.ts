import { hearingKinds, type Activity } from '@deputy-work/inspection';
import type { KernelWords } from '@deputy-work/rules';

/** The words around the names of an activity's parts. */
export interface PartWords {
  readonly view: (deputy: string, summary: string) => string;
  readonly hearing: (kind: string, day: string) => string;
}

/** Names of an activity and of what findings may point to in it: its views and hearings, which have no name of their own. */
export function activityNames(
  { id, title, views, hearings }: Pick<Activity, 'id' | 'title' | 'views' | 'hearings'>,
  nameOf: (id: string) => string,
  { code, date }: Pick<KernelWords, 'code' | 'date'>,
  words: PartWords,
): readonly (readonly [id: string, name: string])[] {
  return [
    [id, title],
    ...views.map((view) => [view.id, words.view(nameOf(view.deputyId), view.summary)] as const),
    ...hearings.map(
      ({ id, kind, on }) => [id, words.hearing(hearingKinds[kind].label[code], date(on))] as const,
    ),
  ];
}
