import { defineInstrument, type Text } from '@deputy-work/rules';

const title: Text = { 'zh-CN': '各级人民代表大会常务委员会监督法', en: 'Supervision Law' };

/**
 * Supervision Law (监督法), adopted 2006-08-27, 48 articles.
 *
 * It ends here on 2024-11-07, the last day before the amendment was adopted, because the amendment's own first day is not
 * verified. From 2024-11-08 no version governs, and a rule that needs one answers `undetermined`.
 */
export const supervisionLaw2006 = /* @__PURE__ */ defineInstrument({
  id: 'supervision-law-2006',
  kind: 'statute',
  title,
  version: { 'zh-CN': '2006年通过', en: 'adopted 2006' },
  inForce: { from: '2007-01-01', to: '2024-11-07' },
});

/**
 * Supervision Law (监督法) as amended on 2024-11-08, 65 articles. The text is verified, its first day is not: 2024-11-09 is
 * only an analogy, and the consolidated text still prints 2007-01-01.
 */
export const supervisionLaw2024 = /* @__PURE__ */ defineInstrument({
  id: 'supervision-law-2024',
  kind: 'statute',
  title,
  version: { 'zh-CN': '2024年修正', en: '2024 amendment' },
  inForce: 'unverified',
});
