import { expect, it } from 'vitest';
import { isInOffice } from './is-in-office.ts';
import type { Mandate } from './schema/index.ts';

const isCovered = (day: string, ...mandates: Mandate[]) => isInOffice({ mandates }, day);
const over: Mandate = { from: '2018-03-05', to: '2020-06-01', endReason: 'resignation-accepted' };

it('takes the first and the last day of a mandate for days in office, and no other', () => {
  expect(isCovered('2018-03-04', over)).toBe(false);
  expect(isCovered('2018-03-05', over)).toBe(true);
  expect(isCovered('2020-06-01', over)).toBe(true);
  expect(isCovered('2020-06-02', over)).toBe(false);
});

it('takes a mandate without an end for one that lasts, and any of several will do', () => {
  expect(isCovered('2022-06-20', over)).toBe(false);
  expect(isCovered('2022-06-20', over, { from: '2021-03-01' })).toBe(true);
});

it('swears to no day of a mandate whose end is not known', () => {
  const ended: Mandate = { from: '2018-03-05', to: { known: false, reason: 'not-recorded' } };
  expect(isCovered('2018-03-05', ended)).toBe(false);
});
