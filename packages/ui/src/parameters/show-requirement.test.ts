import { joinLocales } from '@deputy-work/rules';
import { en as kernelEn } from '@deputy-work/rules/locales/en';
import { zhCN as kernelZhCN } from '@deputy-work/rules/locales/zh-CN';
import { expect, it } from 'vitest';
import { en } from '../locales/en/index.ts';
import { zhCN } from '../locales/zh-CN/index.ts';
import { showRequirement } from './show-requirement.ts';

const topic = { rules: {}, parameters: {}, names: {} };
const inChinese = {
  locale: joinLocales(kernelZhCN, { ...topic, units: { deputy: (count: number) => `${count}名代表` } }),
  words: zhCN,
};
const inEnglish = {
  locale: joinLocales(kernelEn, { ...topic, units: { deputy: (count: number) => `${count} deputies` } }),
  words: en,
};

it.each([
  ['atLeast', 2, '不少于2名代表', 'at least 2 deputies'],
  ['within', { amount: 3, unit: 'month' }, '3个月以内', 'within 3 months'],
  ['fractionMoreThan', { numerator: 1, denominator: 2 }, '超过二分之一', 'more than 1/2'],
  ['fractionAtLeast', { numerator: 2, denominator: 3 }, '至少三分之二', 'at least 2/3'],
  ['containsAll', ['甲', '乙'], '应当包括甲、乙', 'must contain 甲, 乙'],
] as const)('a value that is compared %s says so', (comparison, value, chinese, english) => {
  const parameter = { comparison, unit: 'deputy' };
  expect(showRequirement(parameter, value, inChinese)).toBe(chinese);
  expect(showRequirement(parameter, value, inEnglish)).toBe(english);
});
