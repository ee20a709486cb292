import { describe, expect, it } from 'vitest';
import { filterItems, toItemFilter, type StandingItem } from './item-filter.ts';

const item = (
  number: number,
  ruleIds: readonly string[],
  plannedPackages: readonly string[],
  standing: StandingItem['standing'],
  classes = { rule: 1, duty: 0, discretion: 0, context: 1 },
): StandingItem => ({ number, classes, ruleIds, plannedPackages, standing });

const items = [
  item(1, [], ['training'], { kind: 'planned' }),
  item(2, [], [], { kind: 'people' }, { rule: 0, duty: 3, discretion: 0, context: 1 }),
  item(6, ['a.one'], [], { kind: 'judged', outcome: 'satisfied' }),
  item(18, ['b.two'], ['inspection'], { kind: 'judged', outcome: 'violated' }),
  item(21, ['c.three'], [], { kind: 'waiting' }, { rule: 1, duty: 0, discretion: 1, context: 1 }),
];

const numbers = (filter: Parameters<typeof filterItems>[1]) =>
  filterItems(items, filter).map(({ number }) => number);

describe('the filter of the overview', () => {
  it('lets everything through, or items with rules, violated ones, those with something planned, or with what no record answers', () => {
    expect(numbers('all')).toEqual([1, 2, 6, 18, 21]);
    expect(numbers('with-rules')).toEqual([6, 18, 21]);
    expect(numbers('violated')).toEqual([18]);
    expect(numbers('planned')).toEqual([1, 18]);
    expect(numbers('not-encodable')).toEqual([2, 21]);
  });

  it('is read from the address, and shows everything when the address says nothing it knows', () => {
    expect(toItemFilter('violated')).toBe('violated');
    expect(toItemFilter('toString')).toBe('all');
    expect(toItemFilter(null)).toBe('all');
  });
});
