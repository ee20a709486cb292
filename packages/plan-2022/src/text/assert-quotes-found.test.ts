import { article, defineInstrument } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { cite } from '../cite.ts';
import { plan2022 } from '../instrument.ts';
import { assertQuotesFound } from './assert-quotes-found.ts';

const law = defineInstrument({
  id: 'some-law',
  kind: 'statute',
  title: { 'zh-CN': '某法', en: 'Some Law' },
  inForce: { from: '2020-01-01' },
});

describe('assertQuotesFound', () => {
  it('passes words that stand exactly once in the cited item, and an item cited without words', () => {
    expect(() =>
      assertQuotesFound([cite(18, '至少邀请2名全国人大代表参加'), cite(40), article(law, 1)]),
    ).not.toThrow();
  });

  it('fails on words that are not in the item', () => {
    expect(() => assertQuotesFound([cite(18), cite(17, '至少邀请2名全国人大代表参加')])).toThrow(
      /They stand in item 18/u,
    );
  });

  it('fails on words that stand in the item more than once', () => {
    expect(() => assertQuotesFound([cite(19, '逐一')])).toThrow(/found 2 times in item 19/u);
  });

  it('fails on an item that the plan has not, words or no words', () => {
    expect(() => assertQuotesFound([cite(41)])).toThrow(/has no item 41/u);
  });

  it('fails on a citation that names no item', () => {
    expect(() => assertQuotesFound([{ instrument: plan2022, words: '至少' }])).toThrow(/names no item/u);
  });

  it('fails when it was given no citation of this plan, because it would prove nothing', () => {
    expect(() => assertQuotesFound([article(law, 1)])).toThrow(/None of the 1 citations/u);
  });
});
