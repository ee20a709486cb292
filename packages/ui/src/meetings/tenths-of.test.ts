import { expect, it } from 'vitest';
import { tenthsOf } from './tenths-of.ts';

it('one short of all is not all', () => {
  expect(tenthsOf(2979, 2980)).toBe(999);
  expect(tenthsOf(2980, 2980)).toBe(1000);
});

it('nothing of nothing is nothing', () => {
  expect(tenthsOf(0, 0)).toBe(0);
});
