import { en } from '@deputy-work/rules/locales/en';
import { expect, it } from 'vitest';
import { liaisonNames, type LiaisonNameWords } from './liaison-names.ts';
import { noLiaisonRecords } from './liaison-records.ts';

const words: LiaisonNameWords = {
  membership: (deputy, body, role) => `${deputy}, ${role} of ${body}`,
  liaisonYear: (congress, year) => `${congress} in ${year}`,
  budgetRound: (congress, year) => `budget of ${congress} in ${year}`,
  budgetLetter: (deputy) => `letter to ${deputy}`,
  view: (deputy, summary) => `${deputy}: ${summary}`,
  letter: (deputy, summary) => `letter of ${deputy}: ${summary}`,
  talentPoolEntry: (deputy) => `${deputy} in the pool`,
};

const congressId = 'npc';
const heard = { step: 'heard', on: '2022-04-01', by: 'general-office' } as const;
const names = new Map(
  liaisonNames(
    {
      ...noLiaisonRecords,
      memberships: [{ id: 'm1', bodyId: 'npcsc', deputyId: 'd1', role: 'member', from: '2018-03-17' }],
      rounds: [{ id: 'r22', congressId, year: 2022, deputyIds: ['d1'] }],
      letters: [{ id: 'l1', congressId, deputyId: 'd1', summary: '路灯', steps: [heard] }],
      stations: [
        {
          id: 's1',
          congressId,
          kind: 'deputies-home',
          name: { 'zh-CN': '示例代表之家', en: 'Sample home' },
          jurisdiction: '370102',
          opensOn: [],
        },
      ],
      consultations: [
        { id: 'c1', congressId, title: '示例法草案', circulatedOn: '2022-05-10', deputyIds: [] },
      ],
    },
    (id) => id.toUpperCase(),
    ({ en: english = '' }) => english,
    en,
    words,
  ),
);

it('names what has a name by it, and the rest by whom and what it is about', () => {
  expect(Object.fromEntries(names)).toEqual({
    m1: 'D1, Member of NPCSC',
    r22: 'budget of NPC in 2022',
    l1: 'letter of D1: 路灯',
    s1: 'Sample home',
    c1: '示例法草案',
  });
});
