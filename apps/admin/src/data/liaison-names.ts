import { bodyRoles, type Name } from '@deputy-work/congress';
import type { KernelWords } from '@deputy-work/rules';
import type { LiaisonRecords } from './liaison-records.ts';

/** The words around the names of records that have none of their own. */
export interface LiaisonNameWords {
  readonly membership: (deputy: string, body: string, role: string) => string;
  readonly liaisonYear: (congress: string, year: number) => string;
  readonly budgetRound: (congress: string, year: number) => string;
  readonly budgetLetter: (deputy: string) => string;
  readonly view: (deputy: string, summary: string) => string;
  readonly letter: (deputy: string, summary: string) => string;
  readonly talentPoolEntry: (deputy: string) => string;
}

/** Names of the records around contact with deputies. `nameOf` names deputies, bodies and congresses; `inLocale` picks a language. */
export const liaisonNames = (
  records: LiaisonRecords,
  nameOf: (id: string) => string,
  inLocale: (name: Name) => string,
  { code }: Pick<KernelWords, 'code'>,
  words: LiaisonNameWords,
): readonly (readonly [id: string, name: string])[] => [
  ...records.memberships.map(
    ({ id, deputyId, bodyId, role }) =>
      [id, words.membership(nameOf(deputyId), nameOf(bodyId), bodyRoles[role].label[code])] as const,
  ),
  ...records.years.map(
    ({ id, congressId, year }) => [id, words.liaisonYear(nameOf(congressId), year)] as const,
  ),
  ...records.rounds.map(
    ({ id, congressId, year }) => [id, words.budgetRound(nameOf(congressId), year)] as const,
  ),
  ...records.budgetLetters.map(({ id, deputyId }) => [id, words.budgetLetter(nameOf(deputyId))] as const),
  ...records.views.map(({ id, deputyId, summary }) => [id, words.view(nameOf(deputyId), summary)] as const),
  ...records.letters.map(
    ({ id, deputyId, summary }) => [id, words.letter(nameOf(deputyId), summary)] as const,
  ),
  ...records.stations.map(({ id, name }) => [id, inLocale(name)] as const),
  ...[
    ...records.organActivities,
    ...records.stationActivities,
    ...records.consultations,
    ...records.involvements,
  ].map(({ id, title }) => [id, title] as const),
  ...records.talentPool.map(({ id, deputyId }) => [id, words.talentPoolEntry(nameOf(deputyId))] as const),
];
