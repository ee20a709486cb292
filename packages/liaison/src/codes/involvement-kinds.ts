import type { CodeList } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';

const stages = cite(17, '邀请代表参加');
const research = cite(19, '邀请部分代表参加前期调研');

/** Kinds of work that deputies are to be invited to take part in (邀请代表参加的工作). */
export const involvementKinds: CodeList<
  | 'law-initiation'
  | 'law-drafting'
  | 'law-deliberation'
  | 'law-evaluation'
  | 'plan-research'
  | 'quarterly-research'
  | 'performance-evaluation'
  | 'subsystem-trial'
> = {
  'law-initiation': { label: { 'zh-CN': '立法立项', en: 'Initiation of a law' }, source: [stages] },
  'law-drafting': { label: { 'zh-CN': '法律起草', en: 'Drafting of a law' }, source: [stages] },
  'law-deliberation': { label: { 'zh-CN': '法律案审议', en: 'Deliberation of a bill' }, source: [stages] },
  'law-evaluation': {
    label: { 'zh-CN': '法律通过前评估', en: 'Evaluation of a law before adoption' },
    source: [stages],
  },
  'plan-research': {
    label: { 'zh-CN': '年度计划初审前期调研', en: 'Research before the first review of the plan' },
    source: [research],
  },
  'quarterly-research': {
    label: { 'zh-CN': '季度经济形势分析前期调研', en: 'Research before a quarterly economic analysis' },
    source: [research],
  },
  'performance-evaluation': {
    label: { 'zh-CN': '预算绩效评价', en: 'Performance evaluation of the budget' },
    source: [cite(19, '推荐预算审查联系代表参加国务院财政部门预算绩效评价活动')],
  },
  'subsystem-trial': {
    label: { 'zh-CN': '国资联网监督子系统试用', en: 'Trial of the state-assets oversight subsystem' },
    source: [cite(19, '邀请代表参与国资联网监督子系统试用')],
  },
};
