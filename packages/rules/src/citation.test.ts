import { describe, expect, it } from 'vitest';
import { law2020, plan } from '../tests/sample.ts';
import { article, item } from './citation.ts';

describe('article', () => {
  it('names the article, and the paragraph and subitem when there are any', () => {
    expect(article(law2020, 7)).toEqual({ instrument: law2020, place: { article: 7 } });
    expect(article(law2020, 8, { paragraph: 2, subitem: 3, words: '应当' })).toEqual({
      instrument: law2020,
      place: { article: 8, paragraph: 2, subitem: 3 },
      words: '应当',
    });
  });
});

describe('item', () => {
  it('names the item of a plan, with or without the words that decide', () => {
    expect(item(plan, 18)).toEqual({ instrument: plan, place: { item: 18 } });
    expect(item(plan, 18, '至少')).toEqual({ instrument: plan, place: { item: 18 }, words: '至少' });
  });
});
