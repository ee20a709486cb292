import { defineInstrument } from '@deputy-work/rules';

/**
 * Budget Law (预算法) as amended on 2018-12-29. Cited for the first review of the budget draft (art. 44), which was read; no
 * source was consulted for the first day of this version, so it governs no day.
 */
export const budgetLaw2018 = /* @__PURE__ */ defineInstrument({
  id: 'budget-law-2018',
  kind: 'statute',
  title: { 'zh-CN': '预算法', en: 'Budget Law' },
  version: { 'zh-CN': '2018年修正', en: '2018 amendment' },
  inForce: 'unverified',
});
