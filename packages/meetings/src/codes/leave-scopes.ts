import { ownConvention, type CodeList } from '@deputy-work/congress';

/** What leave is asked from (请假范围). */
export const leaveScopes: CodeList<'session' | 'plenary' | 'delegation-meeting' | 'group-meeting'> = {
  session: { label: { 'zh-CN': '整次会议', en: 'The whole session' }, source: [ownConvention] },
  plenary: { label: { 'zh-CN': '大会全体会议', en: 'Plenary meetings' }, source: [ownConvention] },
  'delegation-meeting': {
    label: { 'zh-CN': '代表团会议', en: 'Delegation meetings' },
    source: [ownConvention],
  },
  'group-meeting': { label: { 'zh-CN': '小组会议', en: 'Group meetings' }, source: [ownConvention] },
};
