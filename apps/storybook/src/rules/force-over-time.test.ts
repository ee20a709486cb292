import type { Instrument, NonEmpty, Rule } from '@deputy-work/rules';
import { expect, test } from 'vitest';
import { forceOverTime } from './force-over-time.ts';

const instrument = (kind: Instrument['kind'], inForce: Instrument['inForce']): Instrument => ({
  id: kind,
  kind,
  title: { 'zh-CN': '示例', en: 'Sample' },
  inForce,
});

const ruleOf = (aim: boolean, ...instruments: NonEmpty<Instrument>): Rule => {
  const [first, ...others] = instruments;
  return {
    id: 'sample.rule',
    package: { name: 'sample', version: '0.0.0' },
    basis: [{ instrument: first }, ...others.map((each) => ({ instrument: each }))],
    aim,
    subjects: 'samples',
    parameters: {},
    indexes: {},
    appliesTo: undefined,
    governedOn: () => '2022-01-01',
    check: () => ({ outcome: 'satisfied' }),
  };
};

const plan = instrument('plan', { from: '2022-01-01', to: '2022-12-31' });
const local = instrument('local', { from: '2022-06-01', to: '2022-06-30' });
const statute = instrument('statute', { from: '2025-03-12' });

test('policy in one year, nothing after it, then statute', () => {
  expect(forceOverTime(ruleOf(false, plan, statute))).toEqual([
    { from: '2022-01-01', force: 'plan' },
    { from: '2023-01-01', force: undefined },
    { from: '2025-03-12', force: 'statute' },
  ]);
});

test('a local rule outweighs a plan while it lasts', () => {
  expect(forceOverTime(ruleOf(false, plan, local))).toEqual([
    { from: '2022-01-01', force: 'plan' },
    { from: '2022-06-01', force: 'local' },
    { from: '2022-07-01', force: 'plan' },
    { from: '2023-01-01', force: undefined },
  ]);
});

test('one version after the other is the same force, and an aim stays one', () => {
  const next = instrument('statute', { from: '2026-01-01' });
  expect(forceOverTime(ruleOf(false, statute, next))).toEqual([{ from: '2025-03-12', force: 'statute' }]);
  expect(forceOverTime(ruleOf(true, statute))).toEqual([{ from: '2025-03-12', force: 'aim' }]);
});

test('a source of which nobody knows since when it binds gives no force', () => {
  expect(forceOverTime(ruleOf(false, instrument('statute', 'unverified')))).toEqual([]);
});
