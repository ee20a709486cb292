import { defineInstrument } from '@deputy-work/rules';

/** Constitution (宪法) of 1982, as last amended on 2018-03-11. Older wordings are not dated here. */
export const constitution2018 = /* @__PURE__ */ defineInstrument({
  id: 'constitution-2018',
  kind: 'statute',
  title: { 'zh-CN': '宪法', en: 'Constitution' },
  version: { 'zh-CN': '2018年修正', en: '2018 amendment' },
  inForce: { from: '2018-03-11' },
});
