import type { CodeList } from '@deputy-work/congress';
import { supervisionLaw2006 } from '@deputy-work/congress/instruments';

/** What the law wants in the report of an enforcement inspection (执法检查报告的内容). */
export const reportParts: CodeList<'assessment-and-advice-on-enforcement' | 'advice-on-the-law'> = {
  'assessment-and-advice-on-enforcement': {
    label: {
      'zh-CN': '对法律实施情况的评价、执法中存在的问题和改进执法工作的建议',
      en: 'Assessment of enforcement, its problems and advice on improving it',
    },
    source: [{ instrument: supervisionLaw2006, place: { article: 26 } }],
  },
  'advice-on-the-law': {
    label: {
      'zh-CN': '修改完善有关法律的建议',
      en: 'Advice on amending the law',
    },
    source: [{ instrument: supervisionLaw2006, place: { article: 26 } }],
  },
};
