import { constitution2018 } from '../instruments/constitution.ts';
import { deputiesLaw2025 } from '../instruments/deputies-law.ts';
import { electoralLaw2020 } from '../instruments/electoral-law.ts';
import { localOrganicLaw2022 } from '../instruments/local-organic-law.ts';
import { npc14ElectionDecision } from '../instruments/npc-elections.ts';
import { npcOrganicLaw2021 } from '../instruments/npc-organic-law.ts';
import { npcRulesOfProcedure2021 } from '../instruments/npc-rules-of-procedure.ts';
import { plaElectionMeasures2021 } from '../instruments/pla-election-measures.ts';
import { defineTerm } from './define-term.ts';

export const congressTerm = /* @__PURE__ */ defineTerm({
  id: 'congress',
  name: { 'zh-CN': '人民代表大会', en: "People's congress" },
  definition: {
    'zh-CN':
      '全国或者一个行政区域由选举产生的代表组成的大会，每年举行会议。一条记录是一个地方的一届人民代表大会。',
    en: 'The assembly of elected deputies of the nation or of an administrative area, which meets every year. One record is one congress in one term.',
  },
  source: [
    { instrument: constitution2018, place: { article: 61 } },
    { instrument: localOrganicLaw2022, place: { article: 14 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '常务委员会', en: 'Standing committee' },
      difference: {
        'zh-CN': '常务委员会是县级以上人民代表大会设立的委员会，有自己的组成人员和会议。',
        en: 'The standing committee is a committee of a congress at county level and above, with members and meetings of its own.',
      },
    },
  ],
});

export const levelTerm = /* @__PURE__ */ defineTerm({
  id: 'level',
  name: { 'zh-CN': '层级', en: 'Level' },
  definition: {
    'zh-CN': '人民代表大会所在的行政层级：全国、省级、设区的市级、县级、乡级。',
    en: 'Where a congress stands in the hierarchy: national, provincial, city, county or township.',
  },
  source: [
    { instrument: electoralLaw2020, place: { article: 12 } },
    { instrument: electoralLaw2020, place: { article: 16 } },
  ],
  notToBeConfusedWith: [],
});

export const termOfCongressTerm = /* @__PURE__ */ defineTerm({
  id: 'term',
  name: { 'zh-CN': '届', en: 'Term' },
  definition: {
    'zh-CN': '一届人民代表大会的任期，五年，从本届第一次会议开始，到下届第一次会议为止。',
    en: 'The five years of one congress, from its own first session to the first session of the next.',
  },
  source: [
    { instrument: npcOrganicLaw2021, place: { article: 42 } },
    { instrument: deputiesLaw2025, place: { article: 2 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '次会议', en: 'Session' },
      difference: {
        'zh-CN': '“第十三届全国人大第五次会议”：第十三是届，第五是次。',
        en: '“Fifth session of the 13th NPC”: 13th counts the term, fifth the session.',
      },
    },
  ],
});

export const sessionTerm = /* @__PURE__ */ defineTerm({
  id: 'session',
  name: { 'zh-CN': '次会议', en: 'Session' },
  definition: {
    'zh-CN': '一届人民代表大会召开的一次会议，每年至少一次；也可以临时召集。',
    en: 'One meeting of a congress within its term, held at least once a year; it may also be called extraordinarily.',
  },
  source: [
    { instrument: npcRulesOfProcedure2021, place: { article: 2 } },
    { instrument: localOrganicLaw2022, place: { article: 14 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '常务委员会会议', en: 'Standing committee meeting' },
      difference: {
        'zh-CN': '常务委员会会议由其组成人员出席，代表只在受邀时列席。',
        en: 'Standing committee meetings are attended by its members; deputies only sit in when invited.',
      },
    },
  ],
});

export const sessionKindTerm = /* @__PURE__ */ defineTerm({
  id: 'session-kind',
  name: { 'zh-CN': '会议的召集方式', en: 'Kind of session' },
  definition: {
    'zh-CN': '按期举行的例会，或者临时召集的会议。提前通知的期限不适用于临时召集的会议。',
    en: 'A session held in its turn, or one called extraordinarily, to which the periods of notice do not apply.',
  },
  source: [
    { instrument: npcRulesOfProcedure2021, place: { article: 6 } },
    { instrument: localOrganicLaw2022, place: { article: 14 } },
  ],
  notToBeConfusedWith: [],
});

export const electoralUnitTerm = /* @__PURE__ */ defineTerm({
  id: 'electoral-unit',
  name: { 'zh-CN': '选举单位', en: 'Electoral unit' },
  definition: {
    'zh-CN':
      '选出代表的单位，可以罢免所选的代表，缺额由其补选。间接选举为下一级人民代表大会等，直接选举为选区。',
    en: 'Who elects a deputy, may recall them and fills the vacancy: the congress of the level below and the like in indirect elections, an electoral district in direct ones.',
  },
  source: [
    { instrument: electoralLaw2020, place: { article: 25 } },
    { instrument: electoralLaw2020, place: { article: 51 } },
    { instrument: electoralLaw2020, place: { article: 57 } },
    { instrument: plaElectionMeasures2021 },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '代表团', en: 'Delegation' },
      difference: {
        'zh-CN': '选举单位选出代表；代表团是代表在会议期间的组织形式，通常按选举单位组成。',
        en: 'The electoral unit elects; the delegation is how deputies are grouped at a session, as a rule by electoral unit.',
      },
    },
    {
      name: { 'zh-CN': '选区', en: 'Electoral district' },
      difference: {
        'zh-CN': '法律把选区与选举单位并列：选区由选民直接选举。本词汇用一种记录、两个种类代码表示二者。',
        en: 'The statutes name the two side by side: in a district, voters elect directly. One record serves both here, told apart by its kind.',
      },
    },
  ],
});

export const electoralUnitKindTerm = /* @__PURE__ */ defineTerm({
  id: 'electoral-unit-kind',
  name: { 'zh-CN': '选举单位的种类', en: 'Kind of electoral unit' },
  definition: {
    'zh-CN':
      '由谁选举：选区的选民、下一级人民代表大会、特别行政区选举会议、台湾省协商选举会议、解放军和武警部队。',
    en: 'Who elects: the voters of a district, the congress of the level below, the electing conference of a special administrative region, the consultative conference for Taiwan Province, or the armed forces.',
  },
  source: [
    { instrument: electoralLaw2020, place: { article: 25 } },
    { instrument: deputiesLaw2025, place: { article: 34 } },
    { instrument: npc14ElectionDecision },
    { instrument: plaElectionMeasures2021 },
  ],
  notToBeConfusedWith: [],
});
