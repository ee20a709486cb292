import { article, defineInstrument, item } from '@deputy-work/rules';
import { expect, it } from 'vitest';
import { citedItem } from './cited-item.ts';

const planOf = (id: string) =>
  defineInstrument({
    id,
    kind: 'plan',
    title: { 'zh-CN': '示例计划', en: 'Sample plan' },
    inForce: { from: '2022-01-01', to: '2022-12-31' },
  });
const plan = planOf('plan-2022');

it('is the item of that plan', () => {
  expect(citedItem(plan, item(plan, 18, '邀请'))).toBe(18);
});

it('is none for another plan, an article, or the plan as a whole', () => {
  expect(citedItem(plan, item(planOf('plan-2023'), 18))).toBeUndefined();
  expect(citedItem(plan, article(plan, 18))).toBeUndefined();
  expect(citedItem(plan, { instrument: plan })).toBeUndefined();
});
