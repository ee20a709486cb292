import type { CodeList } from '@deputy-work/congress';
import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';
import { article } from '@deputy-work/rules';

const platforms = cite(22, '深入推进代表之家、代表联络站等履职平台和基层立法联系点、预算工委基层联系点建设');

/** Kinds of stations (代表家站种类). */
export const stationKinds: CodeList<
  'liaison-station' | 'deputies-home' | 'legislative-contact-point' | 'budget-contact-point'
> = {
  'liaison-station': {
    label: { 'zh-CN': '代表联络站', en: 'Liaison station' },
    source: [platforms, article(localOrganicLaw2022, 60, { paragraph: 2 })],
  },
  'deputies-home': { label: { 'zh-CN': '代表之家', en: 'Deputies’ home' }, source: [platforms] },
  'legislative-contact-point': {
    label: { 'zh-CN': '基层立法联系点', en: 'Legislative contact point' },
    source: [platforms],
  },
  'budget-contact-point': {
    label: { 'zh-CN': '预算工委基层联系点', en: 'Budget contact point' },
    source: [platforms],
  },
};
