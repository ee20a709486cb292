import type { Filter, ListQuery } from './list-query.ts';
import type { Versioned } from './resources.ts';
import { sortedBy } from './sorted-by.ts';
import { valueAt } from './value-at.ts';
import { wordsOf } from './words-of.ts';

/** A range of a list, and how many there are without it. */
export interface ListPage {
  readonly records: readonly Versioned[];
  readonly total: number;
}

/** The records that have what is asked of them, in the order and the range that is asked for. */
export function listRecords(
  records: readonly Versioned[],
  { filters, words, sort, start, end }: ListQuery,
): ListPage {
  const ordered = sort ? sortedBy(records, sort) : records;
  const tests: Test[] = filters.map(toTest);
  if (words !== undefined) tests.push((record) => wordsOf(record).includes(words));
  const found =
    tests.length === 0 ? ordered : ordered.filter((record) => tests.every((test) => test(record)));
  const total = found.length;
  // The same list, when it is all of it, so that what is kept of it is found again.
  const isAll = start === 0 && (end === undefined || end >= total);
  return { records: isAll ? found : found.slice(start, end), total };
}

type Test = (record: Versioned) => boolean;

function toTest(filter: Filter): Test {
  const keys = filter.path.split('.');
  return (record) => passes(valueAt(record, keys), filter);
}

/**
 * A record without the field has none of the values, and is not other than any: it is left out either way. Of a field that is a list it is enough
 * that one entry passes; other than the values are all of them.
 */
function passes(value: unknown, { comparison, values }: Filter): boolean {
  const found = [value].flat().filter(isPlain);
  switch (comparison) {
    case 'is':
      return found.some((each) => values.includes(String(each)));
    case 'ne':
      return found.length > 0 && !found.some((each) => values.includes(String(each)));
    case 'gte':
      return found.some((each) => values.some((bound) => compare(each, bound) >= 0));
    case 'lte':
      return found.some((each) => values.some((bound) => compare(each, bound) <= 0));
  }
}

type Plain = string | number | boolean;

const isPlain = (value: unknown): value is Plain => ['string', 'number', 'boolean'].includes(typeof value);

function compare(value: Plain, bound: string): number {
  if (typeof value === 'number') return value - Number(bound);
  const text = String(value);
  return text < bound ? -1 : Number(text > bound);
}
