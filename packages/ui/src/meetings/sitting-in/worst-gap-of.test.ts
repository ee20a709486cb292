import { expect, it } from 'vitest';
import { worstGapOf } from './worst-gap-of.ts';

it.each([
  { value: 100, bound: 100, tenths: 0 },
  { value: 99, bound: 100, tenths: 10 },
  { value: 2979, bound: 2980, tenths: 1 },
  { value: 0, bound: 0, tenths: 0 },
])('$value of $bound is at most $tenths tenths of a per cent below', ({ tenths, ...quality }) => {
  expect(worstGapOf(quality)).toBe(tenths);
});
