import { expect, it } from 'vitest';
import { toChineseNumber } from './chinese-number.ts';

it.each([
  [0, '零'],
  [1, '一'],
  [7, '七'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [111, '一百一十一'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [1260, '一千二百六十'],
  [9999, '九千九百九十九'],
])('%i is %s, as statutes print it', (number, words) => {
  expect(toChineseNumber(number)).toBe(words);
});
