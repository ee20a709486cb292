import { ownConvention, type CodeList } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';

const named = [cite(13, '结合常委会组成人员参加会议、立法调研、执法检查、专题调研等活动')] as const;

/** Manners of contact (联系方式). */
export const contactManners: CodeList<
  | 'meeting'
  | 'legislative-research'
  | 'enforcement-inspection'
  | 'special-research'
  | 'forum'
  | 'visit'
  | 'telephone'
  | 'correspondence'
> = {
  meeting: { label: { 'zh-CN': '会议期间联系', en: 'At a meeting' }, source: named },
  'legislative-research': {
    label: { 'zh-CN': '立法调研中联系', en: 'During legislative research' },
    source: named,
  },
  'enforcement-inspection': {
    label: { 'zh-CN': '执法检查中联系', en: 'During an enforcement inspection' },
    source: named,
  },
  'special-research': { label: { 'zh-CN': '专题调研中联系', en: 'During special research' }, source: named },
  forum: { label: { 'zh-CN': '座谈', en: 'At a forum' }, source: [ownConvention] },
  visit: { label: { 'zh-CN': '走访', en: 'By a visit' }, source: [ownConvention] },
  telephone: { label: { 'zh-CN': '电话', en: 'By telephone' }, source: [ownConvention] },
  correspondence: { label: { 'zh-CN': '书信、网络', en: 'By letter or online' }, source: [ownConvention] },
};
