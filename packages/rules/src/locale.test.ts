import { describe, expect, it } from 'vitest';
import { sampleZhCN } from '../tests/sample-words.ts';
import { joinLocales, type TopicWords } from './locale.ts';
import { en } from './locales/en.ts';
import { zhCN } from './locales/zh-CN.ts';

const other: TopicWords<'hose.is-tested', 'hose.age', 'hose' | 'drill', 'boughtOn'> = {
  rules: { 'hose.is-tested': { title: '水带经过检验', measured: '已检验' } },
  parameters: { 'hose.age': '水带年限' },
  units: { hose: (count) => `${count}条水带`, drill: (count) => `${count}场演练` },
  names: { boughtOn: '购买日期' },
};

describe('joinLocales', () => {
  it('has the words of every topic beside the kernel’s', () => {
    const locale = joinLocales(zhCN, sampleZhCN, other);
    expect(locale.kernel).toBe(zhCN);
    expect(locale.rules['hose.is-tested'].title).toBe('水带经过检验');
    expect(locale.rules['drill.has-turnout'].title).toBe('演练达到参加比例');
    expect([locale.parameters['hose.age'], locale.parameters['drill.turnout']]).toEqual([
      '水带年限',
      '参加比例下限',
    ]);
    expect([locale.names['boughtOn'], locale.names['heldOn']]).toEqual(['购买日期', '演练日期']);
    expect(locale.units['hose']?.(2)).toBe('2条水带');
  });

  it('takes the later words for a unit that two topics name', () => {
    expect(joinLocales(zhCN, sampleZhCN, other).units['drill']?.(1)).toBe('1场演练');
    expect(joinLocales(zhCN, other, sampleZhCN).units['drill']?.(1)).toBe('1次演练');
  });
});

/** The keys of words, however deep. */
const keysOf = (words: object): readonly string[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value).map((inner) => `${key}.${inner}`) : [key],
  );

it('The kernel has the same words in both languages, each in its own', () => {
  expect(keysOf(zhCN).toSorted()).toEqual(keysOf(en).toSorted());
  expect([zhCN.code, en.code]).toEqual(['zh-CN', 'en']);
});
