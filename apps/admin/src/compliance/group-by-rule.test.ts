import { cite } from '@deputy-work/plan-2022';
import type { Finding } from '@deputy-work/rules';
import { expect, test } from 'vitest';
import { groupByRule } from './group-by-rule.ts';

const finding = (ruleId: string, id: string): Finding => ({
  ruleId,
  subject: { collection: 'teams', id },
  outcome: 'pending',
  asOf: '2022-06-20',
  basis: [cite(18)],
  values: [],
});

test('findings stand with others of their rule, in the order of the list', () => {
  const list = [finding('b', '1'), finding('a', '2'), finding('b', '3')];
  expect(
    groupByRule(list).map(({ ruleId, findings }) => [ruleId, findings.map(({ subject }) => subject.id)]),
  ).toEqual([
    ['b', ['1', '3']],
    ['a', ['2']],
  ]);
});
