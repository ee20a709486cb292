import { deputiesLaw2015, deputiesLaw2025 } from '../instruments/deputies-law.ts';
import { electoralLaw2020 } from '../instruments/electoral-law.ts';
import { localOrganicLaw2022 } from '../instruments/local-organic-law.ts';
import { npcOrganicLaw2021 } from '../instruments/npc-organic-law.ts';
import { npcRulesOfProcedure2021 } from '../instruments/npc-rules-of-procedure.ts';
import { npcscRulesOfProcedure2022 } from '../instruments/npcsc-rules-of-procedure.ts';
import { defineTerm } from './define-term.ts';

export const standingCommitteeTerm = /* @__PURE__ */ defineTerm({
  id: 'standing-committee',
  name: { 'zh-CN': '常务委员会', en: 'Standing committee' },
  definition: {
    'zh-CN': '县级以上人民代表大会设立的委员会，在一年中按期举行会议，以全体组成人员的过半数作出决定。',
    en: 'The committee of a congress at county level and above that meets throughout the year and decides by more than half of all its members.',
  },
  source: [
    { instrument: npcscRulesOfProcedure2022, place: { article: 6 } },
    { instrument: npcscRulesOfProcedure2022, place: { article: 45 } },
    { instrument: localOrganicLaw2022, place: { article: 47 } },
    { instrument: localOrganicLaw2022, place: { article: 51 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '委员长会议', en: 'Council of Chairpersons' },
      difference: {
        'zh-CN': '委员长会议通过常务委员会的年度工作要点和工作计划，不是常务委员会全体。',
        en: "The Council adopts the committee's yearly work points and plans; it is not the whole committee.",
      },
    },
    {
      name: { 'zh-CN': '专门委员会', en: 'Special committee' },
      difference: {
        'zh-CN': '专门委员会是大会的委员会，就交付给它的议案向常务委员会提出报告。',
        en: 'Special committees are committees of the congress; on motions referred to them they report to the standing committee.',
      },
    },
  ],
});

export const councilOfChairpersonsTerm = /* @__PURE__ */ defineTerm({
  id: 'council-of-chairpersons',
  name: { 'zh-CN': '委员长会议', en: 'Council of Chairpersons' },
  definition: {
    'zh-CN': '全国人大常委会的机构，通过常委会的年度工作要点和立法、监督、代表工作计划。',
    en: "The body of the NPCSC that adopts its yearly work points and its plans for legislation, oversight and deputies' work.",
  },
  source: [{ instrument: npcOrganicLaw2021, place: { article: 25 } }],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '主任会议', en: "Directors' council" },
      difference: {
        'zh-CN': '地方人大常委会的相应机构是主任会议。',
        en: "Its counterpart in a local standing committee is the directors' council.",
      },
    },
  ],
});

export const directorsCouncilTerm = /* @__PURE__ */ defineTerm({
  id: 'directors-council',
  name: { 'zh-CN': '主任会议', en: "Directors' council" },
  definition: {
    'zh-CN': '地方人大常委会的机构；闭会期间可以提出罢免由本级人民代表大会选出的代表。',
    en: 'A body of a local standing committee; between sessions it may propose to recall deputies whom the congress elected.',
  },
  source: [{ instrument: electoralLaw2020, place: { article: 51 } }],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '委员长会议', en: 'Council of Chairpersons' },
      difference: {
        'zh-CN': '委员长会议只在全国人大常委会。',
        en: "The Council of Chairpersons is the NPCSC's alone.",
      },
    },
  ],
});

export const specialCommitteeTerm = /* @__PURE__ */ defineTerm({
  id: 'special-committee',
  name: { 'zh-CN': '专门委员会', en: 'Special committee' },
  definition: {
    'zh-CN': '人民代表大会的委员会，审议交付给它的议案，并与代表保持联系。',
    en: 'A committee of a congress that takes up the motions referred to it and keeps contact with deputies.',
  },
  source: [
    { instrument: npcRulesOfProcedure2021, place: { article: 31 } },
    { instrument: npcOrganicLaw2021, place: { article: 45 } },
    { instrument: localOrganicLaw2022, place: { article: 60, paragraph: 1 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '工作委员会', en: 'Working committee' },
      difference: {
        'zh-CN': '工作委员会是常务委员会的工作机构，不是大会的专门委员会。',
        en: 'A working committee is a working body of the standing committee, not a committee of the congress.',
      },
    },
  ],
});

export const credentialsCommitteeTerm = /* @__PURE__ */ defineTerm({
  id: 'credentials-committee',
  name: { 'zh-CN': '代表资格审查委员会', en: 'Credentials committee' },
  definition: {
    'zh-CN':
      '审查代表的选举和资格变动并提出报告的委员会。县级以上向常务委员会报告；乡级在大会第一次会议上产生，向大会报告。',
    en: "The committee that examines elections of deputies and changes of their mandates, and reports. At county level and above it reports to the standing committee; a township's is elected at the first session and reports to the congress.",
  },
  source: [
    { instrument: npcOrganicLaw2021, place: { article: 26 } },
    { instrument: localOrganicLaw2022, place: { article: 37 } },
    { instrument: localOrganicLaw2022, place: { article: 56 } },
    { instrument: deputiesLaw2015, place: { article: 50 } },
    { instrument: deputiesLaw2025, place: { article: 63 } },
  ],
  notToBeConfusedWith: [],
});

export const workingBodyTerm = /* @__PURE__ */ defineTerm({
  id: 'working-body',
  name: { 'zh-CN': '工作机构', en: 'Working body' },
  definition: {
    'zh-CN': '常务委员会设立的代表工作委员会等工作委员会和其他工作机构。',
    en: "A standing committee's working committees, such as the one for deputies' work, and its other working bodies.",
  },
  source: [
    { instrument: npcOrganicLaw2021, place: { article: 45 } },
    { instrument: localOrganicLaw2022, place: { article: 59 } },
    { instrument: deputiesLaw2025, place: { article: 12 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '专门委员会', en: 'Special committee' },
      difference: {
        'zh-CN': '专门委员会属于大会，工作机构属于常务委员会。',
        en: "Special committees are the congress's, working bodies the standing committee's.",
      },
    },
  ],
});

export const generalOfficeTerm = /* @__PURE__ */ defineTerm({
  id: 'general-office',
  name: { 'zh-CN': '办公厅', en: 'General Office' },
  definition: {
    'zh-CN': '常务委员会的办事机构，交办代表建议、批评和意见；地方人大常委会有相应的办事机构。',
    en: "A standing committee's office, which hands deputies' suggestions over; local committees have an office of the same kind.",
  },
  source: [
    { instrument: npcRulesOfProcedure2021, place: { article: 32 } },
    { instrument: npcscRulesOfProcedure2022, place: { article: 15 } },
    { instrument: localOrganicLaw2022, place: { article: 42 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '秘书处', en: 'Secretariat' },
      difference: {
        'zh-CN': '秘书处属于一次大会会议，办公厅属于常务委员会。',
        en: "The Secretariat is a session's, the General Office the standing committee's.",
      },
    },
  ],
});
