import type { CodeList } from '@deputy-work/congress';
import { npcRulesOfProcedure2021, npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';
import { article } from '@deputy-work/rules';

/** Kinds of meetings (会议种类). */
export const meetingKinds: CodeList<
  | 'plenary'
  | 'delegation'
  | 'group'
  | 'presidium'
  | 'first-review'
  | 'economic-analysis'
  | 'deputies-channel'
  | 'group-interview'
  | 'committee-plenary'
  | 'committee-joint'
  | 'committee-group'
  | 'forum'
> = {
  plenary: {
    label: { 'zh-CN': '大会全体会议', en: 'Plenary meeting of the session' },
    source: [article(npcRulesOfProcedure2021, 57)],
  },
  delegation: {
    label: { 'zh-CN': '代表团会议', en: 'Delegation meeting' },
    source: [article(npcRulesOfProcedure2021, 7)],
  },
  group: {
    label: { 'zh-CN': '代表小组会议', en: 'Group meeting of a delegation' },
    source: [article(npcRulesOfProcedure2021, 7)],
  },
  presidium: {
    label: { 'zh-CN': '主席团会议', en: 'Meeting of the Presidium' },
    source: [article(npcRulesOfProcedure2021, 9)],
  },
  'first-review': {
    label: { 'zh-CN': '计划、预算初审会议', en: 'First review of the plan and the budget' },
    source: [article(npcRulesOfProcedure2021, 34)],
  },
  'economic-analysis': {
    label: { 'zh-CN': '季度经济形势分析会', en: 'Quarterly analysis of the economy' },
    source: [cite(19, '季度经济形势分析会')],
  },
  'deputies-channel': {
    label: { 'zh-CN': '代表通道', en: 'Deputies’ Channel' },
    source: [cite(34, '打造大会期间“代表通道”')],
  },
  'group-interview': {
    label: { 'zh-CN': '集中采访', en: 'Group interview' },
    source: [cite(34, '组织代表集中采访活动')],
  },
  'committee-plenary': {
    label: { 'zh-CN': '常委会全体会议', en: 'Plenary meeting of the standing committee' },
    source: [article(npcscRulesOfProcedure2022, 43)],
  },
  'committee-joint': {
    label: { 'zh-CN': '常委会联组会议', en: 'Joint meeting of groups of the standing committee' },
    source: [article(npcscRulesOfProcedure2022, 43)],
  },
  'committee-group': {
    label: { 'zh-CN': '常委会分组会议', en: 'Group meeting of the standing committee' },
    source: [article(npcscRulesOfProcedure2022, 43)],
  },
  forum: {
    label: { 'zh-CN': '列席代表座谈会', en: 'Forum of deputies who sit in' },
    source: [cite(15, '精心安排全年列席代表座谈会的主题')],
  },
};
