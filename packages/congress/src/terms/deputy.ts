import { deputiesLaw2015, deputiesLaw2025 } from '../instruments/deputies-law.ts';
import { npc14ElectionDecision } from '../instruments/npc-elections.ts';
import { npcOrganicLaw2021 } from '../instruments/npc-organic-law.ts';
import { publishedMakeUp } from '../internal/notes.ts';
import type { Source } from '../source.ts';
import { defineTerm } from './define-term.ts';

export const deputyTerm = /* @__PURE__ */ defineTerm({
  id: 'deputy',
  name: { 'zh-CN': '人大代表', en: 'Deputy' },
  definition: {
    'zh-CN':
      '依法选举产生、出席会议并参加闭会期间活动的人民代表大会组成人员。一条记录是一人在一届人民代表大会中的代表职务；兼任两级代表的人有两条记录。',
    en: "An elected member of a people's congress, on duty in session and in recess. One record is one person in one congress; who sits in two congresses has two records.",
  },
  source: [
    { instrument: deputiesLaw2015, place: { article: 5 } },
    { instrument: deputiesLaw2025, place: { article: 9 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '常务委员会组成人员', en: 'Member of a standing committee' },
      difference: {
        'zh-CN': '组成人员参加常务委员会的表决；代表只在受邀时列席。',
        en: 'Members vote in the standing committee; deputies sit in without a vote when invited.',
      },
    },
  ],
});

export const mandateTerm = /* @__PURE__ */ defineTerm({
  id: 'mandate',
  name: { 'zh-CN': '代表资格', en: 'Mandate' },
  definition: {
    'zh-CN': '一人具有代表资格的一段时间，终止时记明原因。终止后经补选再次当选的，是另一段。',
    en: 'A stretch of days on which a person is qualified as a deputy, with the reason of its end. A later by-election starts another.',
  },
  source: [
    { instrument: deputiesLaw2015, place: { article: 49 } },
    { instrument: deputiesLaw2025, place: { article: 62 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '届', en: 'Term' },
      difference: {
        'zh-CN': '届是大会的任期；代表资格可以在届中开始（补选）或者终止。',
        en: "The term is the congress's; a mandate may begin (by-election) or end within it.",
      },
    },
  ],
});

export const mandateEndReasonTerm = /* @__PURE__ */ defineTerm({
  id: 'mandate-end-reason',
  name: { 'zh-CN': '代表资格终止原因', en: "Reason of a mandate's end" },
  definition: {
    'zh-CN': '代表资格终止的法定情形，以及任期届满。',
    en: "The statutory grounds on which a deputy's qualification ends, and the end of the term itself.",
  },
  source: [
    { instrument: deputiesLaw2015, place: { article: 49 } },
    { instrument: deputiesLaw2025, place: { article: 62 } },
    { instrument: npcOrganicLaw2021, place: { article: 42 } },
  ],
  notToBeConfusedWith: [],
});

export const suspensionTerm = /* @__PURE__ */ defineTerm({
  id: 'suspension',
  name: { 'zh-CN': '暂时停止执行代表职务', en: 'Suspension of duties' },
  definition: {
    'zh-CN': '因法定情形暂时停止执行代表职务的一段时间；情形在任期内消失后恢复，代表资格终止的除外。',
    en: 'A stretch of days on which a deputy may not perform duties; they resume when the ground ends within the term, unless the mandate has ended.',
  },
  source: [
    { instrument: deputiesLaw2015, place: { article: 48 } },
    { instrument: deputiesLaw2025, place: { article: 61 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '代表资格终止', en: 'End of a mandate' },
      difference: {
        'zh-CN': '暂停期间代表资格仍在，终止则没有。',
        en: 'A suspended deputy still holds the mandate; after its end nobody does.',
      },
    },
  ],
});

export const suspensionGroundTerm = /* @__PURE__ */ defineTerm({
  id: 'suspension-ground',
  name: { 'zh-CN': '暂时停止执行代表职务的情形', en: 'Ground of a suspension' },
  definition: {
    'zh-CN': '法律规定的两种情形：因刑事案件被羁押，或者正在服刑而未附加剥夺政治权利。',
    en: 'The two grounds the statute names: detention in a criminal case, or serving a sentence without loss of political rights.',
  },
  source: [
    { instrument: deputiesLaw2015, place: { article: 48 } },
    { instrument: deputiesLaw2025, place: { article: 61 } },
  ],
  notToBeConfusedWith: [],
});

const planOf2022: Source = {
  note: {
    'zh-CN': '全国人大常委会2022年度代表工作计划第15项',
    en: "The NPCSC's 2022 annual plan for deputies' work, item 15",
  },
};

export const grassRootsDeputyTerm = /* @__PURE__ */ defineTerm({
  id: 'grass-roots-deputy',
  name: { 'zh-CN': '基层代表', en: 'Grass-roots deputy' },
  definition: {
    'zh-CN':
      '来自基层一线的代表，如一线工人、农民、专业技术人员。所读的文本没有给出逐人认定的标准，由各级人大记录。',
    en: 'A deputy from the grass roots, such as a front-line worker, a farmer or a professional. No text that was read says who counts, so each congress records it.',
  },
  source: [{ instrument: npc14ElectionDecision }, planOf2022],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '职业构成', en: 'Occupation group' },
      difference: {
        'zh-CN': '是否基层代表单独记录，不从职业构成推出。',
        en: 'Whether a deputy is grass-roots is recorded on its own, never derived from the occupation group.',
      },
    },
    {
      name: { 'zh-CN': '县乡两级人大代表', en: 'Deputy at county or township level' },
      difference: {
        'zh-CN': '基层代表指来源，不指大会的层级：全国人大也有基层代表。',
        en: 'It is about where a deputy comes from, not the level of the congress: the NPC has grass-roots deputies too.',
      },
    },
  ],
});

export const occupationGroupTerm = /* @__PURE__ */ defineTerm({
  id: 'occupation-group',
  name: { 'zh-CN': '职业构成', en: 'Occupation group' },
  definition: {
    'zh-CN': '公布代表构成时按职业所作的分类。',
    en: 'The groups by occupation in which the make-up of a congress is published.',
  },
  source: [publishedMakeUp],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '专业领域', en: 'Field of expertise' },
      difference: {
        'zh-CN': '专业领域是代表熟悉的事项，用于有针对性地邀请；一人可以有多个。',
        en: 'A field of expertise is what a deputy knows about, used to invite the right ones; a deputy may have several.',
      },
    },
  ],
});
