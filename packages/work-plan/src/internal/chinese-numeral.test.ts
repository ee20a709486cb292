import { describe, expect, it } from 'vitest';
import { formatChineseNumeral, parseChineseNumeral } from './chinese-numeral.ts';

describe('Chinese numerals of headings', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
  ])('%i is %s', (number, numeral) => {
    expect(formatChineseNumeral(number)).toBe(numeral);
    expect(parseChineseNumeral(numeral)).toBe(number);
  });

  it.each(['', '一十', '十十', '二三', '1'])('%j is no numeral that a heading writes', (numeral) => {
    expect(parseChineseNumeral(numeral)).toBeUndefined();
  });

  it.each([0, 100, 1.5])('%d has no numeral', (number) => {
    expect(() => formatChineseNumeral(number)).toThrow(RangeError);
  });
});
