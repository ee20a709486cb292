import { defineInstrument } from '@deputy-work/rules';
import { expect, it } from 'vitest';
import { samplePlan } from '../tests/sample-plan.ts';
import { cite } from './cite.ts';
import { parsePlan } from './parse-plan.ts';
import { quote } from './quote.ts';

it('a citation of found words names the plan, the item and the words', () => {
  const { plan } = parsePlan(samplePlan);
  const instrument = defineInstrument({
    id: 'plan-2031',
    kind: 'plan',
    title: { 'zh-CN': plan.title, en: '2031 work plan' },
    inForce: { from: '2031-01-01', to: '2031-12-31' },
  });
  expect(cite(instrument, quote(plan, 4, '建立台账'))).toEqual({
    instrument,
    place: { item: 4 },
    words: '建立台账',
  });
});
