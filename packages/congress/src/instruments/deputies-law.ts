import { defineInstrument, type Text } from '@deputy-work/rules';

const title: Text = { 'zh-CN': '全国人民代表大会和地方各级人民代表大会代表法', en: 'Deputies Law' };

/** Deputies Law (代表法), third amendment, adopted 2015-08-29, 52 articles; in force until the day the fourth was adopted. */
export const deputiesLaw2015 = /* @__PURE__ */ defineInstrument({
  id: 'deputies-law-2015',
  kind: 'statute',
  title,
  version: { 'zh-CN': '2015年修正', en: '2015 amendment' },
  inForce: { from: '2015-08-29', to: '2025-03-11' },
});

/** Deputies Law (代表法), fourth amendment, adopted 2025-03-11 by the 14th NPC, Presidential Order 45, 65 articles. */
export const deputiesLaw2025 = /* @__PURE__ */ defineInstrument({
  id: 'deputies-law-2025',
  kind: 'statute',
  title,
  version: { 'zh-CN': '2025年修正', en: '2025 amendment' },
  inForce: { from: '2025-03-12' },
});
