import { deputiesLaw2015, deputiesLaw2025 } from '../instruments/deputies-law.ts';
import { localOrganicLaw2022 } from '../instruments/local-organic-law.ts';
import { npcOrganicLaw2021 } from '../instruments/npc-organic-law.ts';
import { npcRulesOfProcedure2021 } from '../instruments/npc-rules-of-procedure.ts';
import { defineTerm } from './define-term.ts';

export const delegationTerm = /* @__PURE__ */ defineTerm({
  id: 'delegation',
  name: { 'zh-CN': '代表团', en: 'Delegation' },
  definition: {
    'zh-CN': '代表在会议举行前按选举单位等组成的团体，推选团长、副团长，可以分设代表小组。',
    en: 'The body that deputies form before a session, by electoral unit or the like; it chooses a head and deputy heads and may split into groups.',
  },
  source: [
    { instrument: npcRulesOfProcedure2021, place: { article: 7 } },
    { instrument: npcOrganicLaw2021, place: { article: 10 } },
    { instrument: deputiesLaw2025, place: { article: 14 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '选举单位', en: 'Electoral unit' },
      difference: {
        'zh-CN': '选举单位选出代表，代表团是代表开会时的组织。',
        en: 'The electoral unit elects deputies; the delegation is how they attend a session.',
      },
    },
    {
      name: { 'zh-CN': '闭会期间的代表小组', en: "Deputies' group between sessions" },
      difference: {
        'zh-CN': '代表团和它的小组属于会议；闭会期间的代表小组另行组成。',
        en: "A delegation and its groups belong to the session; deputies' groups between sessions are formed apart.",
      },
    },
  ],
});

export const presidiumTerm = /* @__PURE__ */ defineTerm({
  id: 'presidium',
  name: { 'zh-CN': '主席团', en: 'Presidium' },
  definition: {
    'zh-CN':
      '由预备会议选举、为一次大会会议决定日程和议案截止时间等事项的机构；乡级的主席团在闭会期间也开展活动。',
    en: "The body, elected at the preparatory meeting, that settles a session's schedule, the deadline for motions and the like; a township's is active between sessions too.",
  },
  source: [
    { instrument: npcRulesOfProcedure2021, place: { article: 8 } },
    { instrument: npcRulesOfProcedure2021, place: { article: 9 } },
    { instrument: npcRulesOfProcedure2021, place: { article: 10 } },
    { instrument: localOrganicLaw2022, place: { article: 19 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '委员长会议', en: 'Council of Chairpersons' },
      difference: {
        'zh-CN': '主席团属于大会会议，委员长会议属于常务委员会。',
        en: "The Presidium is the session's, the Council of Chairpersons the standing committee's.",
      },
    },
  ],
});

export const secretariatTerm = /* @__PURE__ */ defineTerm({
  id: 'secretariat',
  name: { 'zh-CN': '秘书处', en: 'Secretariat' },
  definition: {
    'zh-CN': '一次大会会议的办事机构，受理请假并向主席团报告出席情况。',
    en: 'The office of one session; it takes requests for leave and reports attendance to the Presidium.',
  },
  source: [{ instrument: npcRulesOfProcedure2021, place: { article: 15 } }],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '办公厅', en: 'General Office' },
      difference: {
        'zh-CN': '办公厅是常务委员会的办事机构。',
        en: "The General Office is the standing committee's.",
      },
    },
  ],
});

export const deputiesGroupTerm = /* @__PURE__ */ defineTerm({
  id: 'deputies-group',
  name: { 'zh-CN': '代表小组', en: "Deputies' group" },
  definition: {
    'zh-CN': '代表在闭会期间开展活动的基本形式；可以按地域或者领域组成。',
    en: 'The basic form of activity between sessions; deputies may form one by area or by field.',
  },
  source: [
    { instrument: deputiesLaw2015, place: { article: 20 } },
    { instrument: deputiesLaw2015, place: { article: 21 } },
    { instrument: deputiesLaw2025, place: { article: 27 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '代表团分设的代表小组', en: 'Group of a delegation' },
      difference: {
        'zh-CN': '代表团的小组只在会议期间审议议案和报告。',
        en: 'The groups of a delegation deliberate at the session only.',
      },
    },
  ],
});
