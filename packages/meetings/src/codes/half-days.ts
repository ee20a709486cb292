import { ownConvention, type CodeList } from '@deputy-work/congress';

/** Half-days (半天). */
export const halfDays: CodeList<'morning' | 'afternoon' | 'evening'> = {
  morning: { label: { 'zh-CN': '上午', en: 'Morning' }, source: [ownConvention] },
  afternoon: { label: { 'zh-CN': '下午', en: 'Afternoon' }, source: [ownConvention] },
  evening: { label: { 'zh-CN': '晚上', en: 'Evening' }, source: [ownConvention] },
};
