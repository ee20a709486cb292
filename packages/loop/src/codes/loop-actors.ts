import type { CodeList } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';

/** Who may take a step of the loop (环节承担者). */
export const loopActors: CodeList<
  'deputy' | 'member' | 'committee' | 'general-office' | 'organ' | 'handling-unit' | 'station'
> = {
  deputy: {
    label: { 'zh-CN': '代表', en: 'The deputy' },
    source: [cite(16, '认真听取代表意见建议')],
  },
  member: {
    label: { 'zh-CN': '常委会组成人员', en: 'A member of the standing committee' },
    source: [cite(13, '推进常委会组成人员联系代表常态化')],
  },
  committee: {
    label: { 'zh-CN': '专门委员会、工作委员会', en: 'A special or working committee' },
    source: [cite(14, '做好专门委员会、工作委员会联系代表情况收集和报告工作')],
  },
  'general-office': {
    label: { 'zh-CN': '办公厅', en: 'The General Office' },
    source: [cite(16, '明确由全国人大常委会办公厅统一安排')],
  },
  organ: {
    label: { 'zh-CN': '举办活动的机关', en: 'The organ that holds the activity' },
    source: [cite(16, '推动“一府一委两院”加强同代表的联系')],
  },
  'handling-unit': {
    label: { 'zh-CN': '承办单位', en: 'The handling unit' },
    source: [cite(22, '督促有关单位及时向代表答复、反馈')],
  },
  station: {
    label: { 'zh-CN': '代表家站、基层联系点', en: 'A liaison station or contact point' },
    source: [cite(22, '深入推进代表之家、代表联络站等履职平台')],
  },
};
