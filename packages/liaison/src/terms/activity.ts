import { defineTerm } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';

export const organActivityTerm = /* @__PURE__ */ defineTerm({
  id: 'organ-activity',
  name: { 'zh-CN': '联系代表活动', en: 'Organ activity' },
  definition: {
    'zh-CN': '政府、监察委员会、法院、检察院邀请代表参加的活动：谁安排、何时举行、何时书面报告。',
    en: 'An activity to which a government, supervision commission, court or procuratorate invites deputies: who arranged it, when it was held, when it was reported in writing.',
  },
  source: [cite(16, '加强对相关工作和活动的统筹协调')],
  notToBeConfusedWith: [],
});

export const activityArrangementTerm = /* @__PURE__ */ defineTerm({
  id: 'activity-arrangement',
  name: { 'zh-CN': '活动安排', en: 'Arrangement of an activity' },
  definition: {
    'zh-CN': '由哪个机构在哪一日安排。',
    en: 'Which body arranged it, and on what day.',
  },
  source: [cite(16, '明确由全国人大常委会办公厅统一安排')],
  notToBeConfusedWith: [],
});

export const activityReportTerm = /* @__PURE__ */ defineTerm({
  id: 'activity-report',
  name: { 'zh-CN': '情况报告', en: 'Report on an activity' },
  definition: {
    'zh-CN': '活动结束后报送的情况报告，是否书面。',
    en: 'The report after an activity, and whether it is in writing.',
  },
  source: [cite(16, '书面报送情况报告')],
  notToBeConfusedWith: [],
});

export const budgetRoundTerm = /* @__PURE__ */ defineTerm({
  id: 'budget-round',
  name: { 'zh-CN': '预算审查征求意见', en: 'Budget-review round' },
  definition: {
    'zh-CN': '一年中向预算审查联系代表逐一征求意见的一轮工作。',
    en: 'One round in a year in which each budget-review contact deputy is asked for views.',
  },
  source: [cite(19, '向预算审查联系代表逐一发函征求意见建议')],
  notToBeConfusedWith: [],
});

export const budgetLetterTerm = /* @__PURE__ */ defineTerm({
  id: 'budget-letter',
  name: { 'zh-CN': '征求意见函', en: 'Budget-review letter' },
  definition: {
    'zh-CN': '发给一名预算审查联系代表的函。代表的答复是一条意见，注明此函。',
    en: 'The letter to one budget-review contact deputy. The answer is a view that names the letter.',
  },
  source: [cite(19, '向预算审查联系代表逐一发函征求意见建议')],
  notToBeConfusedWith: [],
});

export const draftLawConsultationTerm = /* @__PURE__ */ defineTerm({
  id: 'draft-law-consultation',
  name: { 'zh-CN': '法律草案征求代表意见', en: 'Draft-law consultation' },
  definition: {
    'zh-CN': '一部法律草案何时发给哪些代表征求意见。代表的意见是注明本次征求意见的跟踪办理的意见。',
    en: 'When a draft law was sent to which deputies for their views. A view is a tracked view that names the consultation.',
  },
  source: [cite(17, '健全法律草案征求代表意见制度')],
  notToBeConfusedWith: [],
});

export const talentPoolEntryTerm = /* @__PURE__ */ defineTerm({
  id: 'talent-pool-entry',
  name: { 'zh-CN': '外事工作代表人才库条目', en: 'Talent-pool entry' },
  definition: {
    'zh-CN': '一名代表在外事工作代表人才库中的记录：从何时起、会什么语言、熟悉哪些领域。',
    en: 'A deputy’s entry in the pool for foreign affairs: since when, with which languages and fields.',
  },
  source: [cite(20, '完善外事工作代表人才库、数据库建设')],
  notToBeConfusedWith: [],
});

export const involvementTerm = /* @__PURE__ */ defineTerm({
  id: 'involvement',
  name: { 'zh-CN': '邀请代表参加的工作', en: 'Involvement' },
  definition: {
    'zh-CN':
      '一项请代表参加的立法、调研、评价、试用或者对外交往工作：谁主持、何时开始、邀请了哪些代表。代表的意见是注明本项工作的跟踪办理的意见。',
    en: 'A piece of legislation, research, evaluation, trial or foreign exchange that deputies take part in: who conducts it, when it begins, which deputies are invited. A view is a tracked view that names it.',
  },
  source: [cite(17, '邀请代表参加'), cite(19, '在开展年度计划初审时，邀请部分代表参加前期调研')],
  notToBeConfusedWith: [],
});

export const involvementReportTerm = /* @__PURE__ */ defineTerm({
  id: 'involvement-report',
  name: { 'zh-CN': '相关报告', en: 'Report of an involvement' },
  definition: {
    'zh-CN': '代表参加的工作形成的报告：何时提交，是否反映代表意见。',
    en: 'The report that came of work which deputies took part in: when it was submitted, and whether it reflects their views.',
  },
  source: [cite(19, '相关报告要充分反映代表的意见')],
  notToBeConfusedWith: [],
});

export const involvementKindTerm = /* @__PURE__ */ defineTerm({
  id: 'involvement-kind',
  name: { 'zh-CN': '邀请代表参加的工作种类', en: 'Kind of involvement' },
  definition: {
    'zh-CN': '计划要求邀请代表参加的各类工作。',
    en: 'The kinds of work to which the plan asks that deputies be invited.',
  },
  source: [cite(17, '邀请代表参加'), cite(19, '在开展年度计划初审时，邀请部分代表参加前期调研')],
  notToBeConfusedWith: [],
});
