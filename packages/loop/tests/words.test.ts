import { describe, expect, it } from 'vitest';
import type { StepDue } from '../src/index.ts';
import { en } from '../src/locales/en.ts';
import { zhCN } from '../src/locales/zh-CN.ts';
import { blocks } from './sample.ts';

const dues: readonly StepDue[] = [
  { known: true, on: '2022-06-06' },
  { known: false, unknown: { code: 'judgement', words: '及时' } },
  { known: false, unknown: { code: 'no-value', parameterId: 'loop.reply-time', gap: 'never-set' } },
  { known: false, unknown: { code: 'no-calendar', year: 2042 } },
];

const said = (words: typeof en) => [
  ...blocks.flatMap((block) => [words.blocked(block), words.opens(block) ?? '']),
  ...dues.map(words.due),
];

describe('the words of the loop', () => {
  it('say why and what would open it, in Chinese', () => {
    expect(zhCN.blocked(blocks[3]!)).toBe('尚未办理“整理”、“研究处理”，还不能办理“反馈”。');
    expect(zhCN.opens(blocks[4]!)).toBe('由承办单位或者办公厅办理。');
    for (const words of said(zhCN)) expect(words).not.toMatch(/[A-Za-z]/);
  });

  it('say the same in English, without a Chinese character outside a quote', () => {
    expect(en.blocked(blocks[3]!)).toBe('“Replied to” waits for “Sorted”, “Handled”.');
    expect(en.opens(blocks[4]!)).toBe('It is taken by the handling unit or the General Office.');
    for (const words of said(en)) expect(words.replace(/“[^”]*”/g, '')).not.toMatch(/\p{Script=Han}/u);
  });

  it('differ for every reason', () => {
    for (const words of [en, zhCN]) expect(new Set(blocks.map(words.blocked)).size).toBe(blocks.length);
  });

  it('promise no opening where there is none', () => {
    expect(blocks.filter((block) => en.opens(block) === undefined).map(({ code }) => code)).toEqual([
      'not-on-this-channel',
      'taken-already',
      'passed-over',
    ]);
  });
});
