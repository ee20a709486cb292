import { congressTerms } from '@deputy-work/congress';
import { expect, it } from 'vitest';
import { searchTerms } from './search-terms.ts';

const find = (query: string) => searchTerms(congressTerms, query).map(({ id }) => id);

it('shows every word in its order until somebody asks', () => {
  expect(find('  ')).toEqual(congressTerms.map(({ id }) => id));
});

it.each(['代表团', 'DELEGATION', 'delegation'])(
  'finds a word by its name in either language: %s',
  (query) => {
    expect(find(query)[0]).toBe('delegation');
  },
);

it('asks for all words of a query', () => {
  expect(find('standing committee')).toContain('standing-committee');
  expect(find('standing nonsense')).toEqual([]);
});

it('puts words that are called so before those that only mention it', () => {
  const ids = find('主席团');
  expect(ids[0]).toBe('presidium');
  expect(ids.length).toBeGreaterThan(1);
});
