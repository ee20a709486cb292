import { ownConvention, type CodeList } from '@deputy-work/congress';

/** Outcomes of leave (请假结果). */
export const leaveOutcomes: CodeList<'approved' | 'refused'> = {
  approved: { label: { 'zh-CN': '批准', en: 'Approved' }, source: [ownConvention] },
  refused: { label: { 'zh-CN': '不批准', en: 'Refused' }, source: [ownConvention] },
};
