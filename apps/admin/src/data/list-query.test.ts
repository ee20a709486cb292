import { expect, test } from 'vitest';
import { toListQuery } from './list-query.ts';

test('a page becomes a range, and a list of values a repeated field', () => {
  const query = toListQuery({
    filter: { kind: 'special-research', id: ['a', 'b'] },
    pagination: { page: 3, perPage: 25 },
    sort: { field: 'departsOn', order: 'DESC' },
  });
  expect(query).toBe('_start=50&_end=75&_sort=departsOn&_order=DESC&kind=special-research&id=a&id=b');
});

test('a filter that nothing was chosen in asks nothing', () => {
  expect(toListQuery({ filter: { q: '', kind: undefined, electoralUnitId: null } })).toBe('');
});
