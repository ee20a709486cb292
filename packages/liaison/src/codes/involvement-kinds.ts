import type { CodeList } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';

const stages = cite(17, '邀请代表参加');

/** Kinds of work that deputies are to be invited to take part in (邀请代表参加的工作). */
export const involvementKinds: CodeList<
  | 'law-initiation'
  | 'law-drafting'
  | 'law-deliberation'
  | 'law-evaluation'
  | 'law-research'
  | 'plan-research'
  | 'quarterly-research'
  | 'performance-evaluation'
  | 'subsystem-trial'
  | 'foreign-exchange'
> = {
  'law-initiation': { label: { 'zh-CN': '立法立项', en: 'Initiation of a law' }, source: [stages] },
  'law-drafting': { label: { 'zh-CN': '法律起草', en: 'Drafting of a law' }, source: [stages] },
  'law-deliberation': { label: { 'zh-CN': '法律案审议', en: 'Deliberation of a bill' }, source: [stages] },
  'law-evaluation': {
    label: { 'zh-CN': '法律通过前评估', en: 'Evaluation of a law before adoption' },
    source: [stages],
  },
  'law-research': {
    label: { 'zh-CN': '立法调研', en: 'Legislative research' },
    source: [cite(17, '立法调研中，有针对性地听取')],
  },
  'plan-research': {
    label: { 'zh-CN': '年度计划初审前期调研', en: 'Research before the first review of the plan' },
    source: [cite(19, '在开展年度计划初审时，邀请部分代表参加前期调研')],
  },
  'quarterly-research': {
    label: { 'zh-CN': '季度经济形势分析前期调研', en: 'Research before a quarterly economic analysis' },
    source: [cite(19, '财经委进行季度经济形势分析时，邀请部分代表参加前期调研')],
  },
  'performance-evaluation': {
    label: { 'zh-CN': '预算绩效评价', en: 'Performance evaluation of the budget' },
    source: [cite(19, '推荐预算审查联系代表参加国务院财政部门预算绩效评价活动')],
  },
  'subsystem-trial': {
    label: { 'zh-CN': '国资联网监督子系统试用', en: 'Trial of the state-assets oversight subsystem' },
    source: [cite(19, '邀请代表参与国资联网监督子系统试用')],
  },
  'foreign-exchange': {
    label: { 'zh-CN': '对外交往活动', en: 'Foreign exchange' },
    source: [cite(20, '有针对性地组织代表参与各层级、各领域、各类型对外交往活动')],
  },
};
