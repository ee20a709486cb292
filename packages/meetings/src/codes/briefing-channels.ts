import type { CodeList } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';

/** How information reaches deputies (通报方式). */
export const briefingChannels: CodeList<
  | 'briefing-in-beijing'
  | 'briefing-for-hong-kong-and-macao'
  | 'through-electoral-unit'
  | 'written-note'
  | 'materials'
  | 'topical-material'
  | 'draft-law-study'
  | 'draft-law-study-in-beijing'
  | 'before-committee-meeting'
> = {
  'briefing-in-beijing': {
    label: { 'zh-CN': '在京代表情况通报会', en: 'Briefing for deputies in Beijing' },
    source: [cite(7, '在京代表情况通报会')],
  },
  'briefing-for-hong-kong-and-macao': {
    label: { 'zh-CN': '港澳代表情况通报会', en: 'Briefing for deputies from Hong Kong and Macao' },
    source: [cite(7, '港澳代表情况通报会')],
  },
  'through-electoral-unit': {
    label: { 'zh-CN': '委托选举单位通报', en: 'Briefing by the electoral unit' },
    source: [cite(7, '委托各选举单位向京外代表通报')],
  },
  'written-note': {
    label: { 'zh-CN': '书面通报', en: 'Note in writing' },
    source: [cite(7, '向代表书面通报')],
  },
  materials: {
    label: { 'zh-CN': '推送材料', en: 'Materials pushed to deputies' },
    source: [cite(7, '向全体代表推送相关材料')],
  },
  'topical-material': {
    label: { 'zh-CN': '专题材料', en: 'Topical material' },
    source: [cite(9, '向代表提供专题材料')],
  },
  'draft-law-study': {
    label: { 'zh-CN': '选举单位组织研读讨论法律草案', en: 'Study of draft laws in the electoral unit' },
    source: [cite(7, '会同各选举单位做好代表研读讨论有关法律草案的组织服务工作')],
  },
  'draft-law-study-in-beijing': {
    label: { 'zh-CN': '在京代表研读讨论法律草案', en: 'Study of draft laws by deputies in Beijing' },
    source: [cite(7, '组织好在京代表的研读讨论活动')],
  },
  'before-committee-meeting': {
    label: { 'zh-CN': '常委会会议前通报', en: 'Briefing before a standing committee meeting' },
    source: [cite(15, '常委会会议前向列席代表通报情况工作')],
  },
};
