import type { Finding, Outcome } from '@deputy-work/rules';
import { expect, test } from 'vitest';
import { standingsOf } from './standings.ts';

const found = (id: string, outcome: Outcome, collection = 'activities'): Finding => ({
  ruleId: 'team.size',
  subject: { collection, id },
  outcome,
  asOf: '2022-06-20',
  basis: [
    {
      instrument: {
        id: 'law',
        kind: 'statute',
        title: { 'zh-CN': '法', en: 'Law' },
        inForce: { from: '2022-01-01' },
      },
    },
  ],
  values: [],
});

test('the worst outcome counts, however the findings are ordered', () => {
  const findings = [found('a', 'satisfied'), found('a', 'violated'), found('a', 'pending')];
  for (const order of [findings, findings.toReversed()])
    expect(standingsOf(order, 'activities').get('a')).toEqual({ outcome: 'violated', count: 1 });
});

test('findings of the worst outcome are counted, the others are not', () => {
  const findings = [found('a', 'pending'), found('a', 'satisfied'), found('a', 'pending')];
  expect(standingsOf(findings, 'activities').get('a')).toEqual({ outcome: 'pending', count: 2 });
});

test('findings about other collections are left out', () => {
  expect(standingsOf([found('a', 'violated', 'electoral-units')], 'activities').size).toBe(0);
});
