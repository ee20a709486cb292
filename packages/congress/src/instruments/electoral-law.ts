import { defineInstrument, type Text } from '@deputy-work/rules';

const title: Text = { 'zh-CN': '全国人民代表大会和地方各级人民代表大会选举法', en: 'Electoral Law' };

/**
 * Electoral Law (选举法), sixth amendment, 2015-08-29. Its full text was not read: only the base numbers of article 11 are
 * known, from the difference to the seventh amendment.
 */
export const electoralLaw2015 = /* @__PURE__ */ defineInstrument({
  id: 'electoral-law-2015',
  kind: 'statute',
  title,
  version: { 'zh-CN': '2015年修正', en: '2015 amendment' },
  inForce: { from: '2015-08-29', to: '2020-10-17' },
});

/** Electoral Law (选举法), seventh amendment, adopted 2020-10-17, Presidential Order 61, 60 articles. */
export const electoralLaw2020 = /* @__PURE__ */ defineInstrument({
  id: 'electoral-law-2020',
  kind: 'statute',
  title,
  version: { 'zh-CN': '2020年修正', en: '2020 amendment' },
  inForce: { from: '2020-10-18' },
});
