import { defineWords } from '../desk/words.ts';

/** Keys that mean the same in every record, and need no description of their own. */
export const keyWords = {
  id: { 'zh-CN': '标识', en: 'Id' },
  amount: { 'zh-CN': '数量', en: 'Amount' },
  unit: { 'zh-CN': '单位', en: 'Unit' },
  numerator: { 'zh-CN': '分子', en: 'Numerator' },
  denominator: { 'zh-CN': '分母', en: 'Denominator' },
} as const;
