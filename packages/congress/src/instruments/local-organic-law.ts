import { defineInstrument, type Text } from '@deputy-work/rules';

const title: Text = {
  'zh-CN': '地方各级人民代表大会和地方各级人民政府组织法',
  en: 'Local Organic Law',
};

/** Local Organic Law (地方组织法), fifth amendment, 2015-08-29. Its text was not read, so nothing cites an article of it. */
export const localOrganicLaw2015 = /* @__PURE__ */ defineInstrument({
  id: 'local-organic-law-2015',
  kind: 'statute',
  title,
  version: { 'zh-CN': '2015年修正', en: '2015 amendment' },
  inForce: { from: '2015-08-29', to: '2022-03-11' },
});

/** Local Organic Law (地方组织法), sixth amendment, adopted 2022-03-11, Presidential Order 110, 90 articles. */
export const localOrganicLaw2022 = /* @__PURE__ */ defineInstrument({
  id: 'local-organic-law-2022',
  kind: 'statute',
  title,
  version: { 'zh-CN': '2022年修正', en: '2022 amendment' },
  inForce: { from: '2022-03-12' },
});
