import { defineInstrument } from '@deputy-work/rules';

/**
 * PLA election measures (解放军选举办法), second amendment, adopted 2021-04-29, 40 articles. The text is verified, its first
 * day (2021-04-30 by analogy) is not, so it governs no day.
 */
export const plaElectionMeasures2021 = /* @__PURE__ */ defineInstrument({
  id: 'pla-election-measures-2021',
  kind: 'statute',
  title: {
    'zh-CN': '中国人民解放军选举全国人民代表大会和县级以上地方各级人民代表大会代表的办法',
    en: 'PLA Election Measures',
  },
  version: { 'zh-CN': '2021年修正', en: '2021 amendment' },
  inForce: 'unverified',
});
