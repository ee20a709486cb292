import type { CodeList } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';

/** Meetings of the standing committee at which deputies sit in because of an activity (列席的场合). */
export const hearingKinds: CodeList<'report-heard' | 'special-inquiry'> = {
  'report-heard': {
    label: { 'zh-CN': '听取和审议专项工作报告', en: 'Special work report heard and deliberated' },
    source: [cite(18, '听取和审议专项工作报告')],
  },
  'special-inquiry': {
    label: { 'zh-CN': '专题询问', en: 'Special inquiry' },
    source: [cite(18, '开展专题询问')],
  },
};
