import { ownConvention, type CodeList } from '@deputy-work/congress';

/** What became of a deputy's view in the report (意见的采纳情况). */
export const viewTreatments: CodeList<'adopted' | 'noted' | 'explained'> = {
  adopted: { label: { 'zh-CN': '采纳', en: 'Adopted' }, source: [ownConvention] },
  noted: { label: { 'zh-CN': '留作参考', en: 'Noted' }, source: [ownConvention] },
  explained: { label: { 'zh-CN': '解释说明', en: 'Explained' }, source: [ownConvention] },
};
