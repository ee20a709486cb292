import { describe, expect, it } from 'vitest';
import { sortRates, type NamedRate, type RateColumn } from './sort-rates.ts';

const counts = {
  present: 0,
  'on-approved-leave': 0,
  'leave-asked': 0,
  'absent-without-approval': 0,
  'sat-in': 0,
  'not-required': 0,
  'not-marked': 0,
};
const rate = (name: string, present: number, owed: number): NamedRate => ({
  key: name,
  name,
  counts,
  present,
  owed,
});
const rates = [rate('丁', 2, 3), rate('甲', 4, 6), rate('乙', 0, 0), rate('丙', 999, 1000)];
const sorted = (column: RateColumn, isDescending = false) =>
  sortRates(rates, { column, isDescending }, 'zh-CN').map(({ name }) => name);

describe('sortRates', () => {
  it('sorts names as the language does', () => {
    expect(sorted('name')).toEqual(['丙', '丁', '甲', '乙']);
  });

  it('compares rates exactly, equal ones by name, and puts those without a rate first', () => {
    expect(sorted('rate')).toEqual(['乙', '丁', '甲', '丙']);
  });

  it('keeps equal rates by name when turned round', () => {
    expect(sorted('rate', true)).toEqual(['丙', '丁', '甲', '乙']);
  });

  it('sorts counts as numbers', () => {
    expect(sorted('present')).toEqual(['乙', '丁', '甲', '丙']);
  });
});
