import { describe, expect, it } from 'vitest';
import { samplePlan } from '../tests/sample-plan.ts';
import { parsePlan } from './parse-plan.ts';
import { search } from './search.ts';

const { plan } = parsePlan(samplePlan);
const places = (query: string) => search(plan, query).map(({ item, sentence }) => [item, sentence]);

describe('search', () => {
  it('finds words in the preamble and in items, in the order of the text', () => {
    expect(places('意见')).toEqual([
      [undefined, 2],
      [1, 3],
      [2, 2],
    ]);
  });

  it('finds words whatever the spaces, and gives them as printed', () => {
    expect(search(plan, '在2031年')).toMatchObject([{ item: 1, words: '在 2031 年' }]);
    expect(places('手 机')).toEqual([[3, 2]]);
  });

  it('finds Latin letters in either case', () => {
    expect(places('app')).toEqual([[3, 2]]);
  });

  it('takes signs for themselves', () => {
    expect(places('.')).toEqual([]);
  });

  it('finds nothing for an empty query', () => {
    expect(places(' ')).toEqual([]);
  });
});
