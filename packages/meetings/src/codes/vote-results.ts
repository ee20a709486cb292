import { ownConvention, type CodeList } from '@deputy-work/congress';

/** Results of votes (表决结果). */
export const voteResults: CodeList<'carried' | 'not-carried'> = {
  carried: { label: { 'zh-CN': '通过（当选）', en: 'Carried or elected' }, source: [ownConvention] },
  'not-carried': {
    label: { 'zh-CN': '未通过（未当选）', en: 'Not carried or not elected' },
    source: [ownConvention],
  },
};
