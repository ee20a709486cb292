import { describe, expect, it } from 'vitest';
import { samplePlan } from '../tests/sample-plan.ts';
import { parsePlan } from './parse-plan.ts';
import { quote } from './quote.ts';

const { plan, text } = parsePlan(samplePlan);

describe('quote', () => {
  it('finds words that stand exactly once in the item, and says where', () => {
    const found = quote(plan, 1, '至少邀请2名代表参加');
    expect(found).toEqual({
      item: 1,
      sentence: 2,
      offset: text.indexOf('至少'),
      words: '至少邀请2名代表参加',
    });
  });

  it('may run across two sentences and then names the first', () => {
    expect(quote(plan, 1, '内完成。代表意见').sentence).toBe(2);
  });

  it('refuses an item that the plan has not', () => {
    expect(() => quote(plan, 5, '台账')).toThrow(/has no item 5.+Its items are 1 to 4\./u);
  });

  it('refuses words that are not in the item, and says where they are', () => {
    expect(() => quote(plan, 1, '台账')).toThrow(
      '“台账” is not in item 1, so it proves nothing. They stand in item 4.',
    );
  });

  it('refuses words that differ from the print in their spaces, and says so', () => {
    expect(() => quote(plan, 1, '在2031年内')).toThrow(/Only the spaces differ/u);
  });

  it('refuses words that are nowhere in the plan', () => {
    expect(() => quote(plan, 1, '至少三名')).toThrow(/Copy them from the text/u);
  });

  it('refuses no words at all', () => {
    expect(() => quote(plan, 1, '')).toThrow(/at least one word/u);
  });

  it('refuses words that stand there more than once', () => {
    expect(() => quote(plan, 1, '及时')).toThrow(/found 2 times in item 1/u);
  });
});
