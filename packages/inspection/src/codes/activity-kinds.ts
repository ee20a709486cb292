import type { CodeList } from '@deputy-work/congress';
import { deputiesLaw2015, deputiesLaw2025, supervisionLaw2006 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';

/** Kinds of activities in which deputies go and see (活动种类). */
export const activityKinds: CodeList<
  'concentrated-inspection' | 'special-research' | 'enforcement-inspection' | 'individual-inspection'
> = {
  'concentrated-inspection': {
    label: { 'zh-CN': '集中视察', en: 'Concentrated inspection' },
    source: [cite(6, '组织代表开展集中视察')],
  },
  'special-research': {
    label: { 'zh-CN': '专题调研', en: 'Special research' },
    source: [
      { instrument: deputiesLaw2015, place: { article: 23 } },
      { instrument: deputiesLaw2025, place: { article: 30 } },
    ],
  },
  'enforcement-inspection': {
    label: { 'zh-CN': '执法检查', en: 'Enforcement inspection' },
    source: [{ instrument: supervisionLaw2006, place: { article: 22 } }],
  },
  'individual-inspection': {
    label: { 'zh-CN': '持证视察', en: 'Inspection with the deputy card' },
    source: [
      { instrument: deputiesLaw2015, place: { article: 22 } },
      { instrument: deputiesLaw2025, place: { article: 29 } },
    ],
  },
};
