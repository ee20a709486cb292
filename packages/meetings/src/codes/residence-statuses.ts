import { ownConvention, type CodeList } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';

/** States of residence at a session (住会状态). */
export const residenceStatuses: CodeList<'resident' | 'excused' | 'away-without-consent'> = {
  resident: { label: { 'zh-CN': '住会', en: 'Resident' }, source: [cite(11, '严格住会制度')] },
  excused: { label: { 'zh-CN': '经同意不住会', en: 'Excused' }, source: [ownConvention] },
  'away-without-consent': {
    label: { 'zh-CN': '未经同意不住会', en: 'Away without consent' },
    source: [ownConvention],
  },
};
