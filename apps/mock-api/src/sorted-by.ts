import type { Versioned } from './resources.ts';
import { valueAt } from './value-at.ts';

/** A field to sort by, and which way. */
export interface Sort {
  readonly path: string;
  readonly order: 'asc' | 'desc';
}

/** By list: a list is replaced when a record of it changes, so its orders stay true. */
const kept = new WeakMap<object, Map<string, readonly Versioned[]>>();

/** The records by the values of a field; those without it come last, and first when the order is turned. */
export function sortedBy(records: readonly Versioned[], { path, order }: Sort): readonly Versioned[] {
  const orders = kept.get(records) ?? new Map<string, readonly Versioned[]>();
  kept.set(records, orders);
  const key = `${path} ${order}`;
  const sorted = orders.get(key) ?? sort(records, path, order === 'asc' ? 1 : -1);
  orders.set(key, sorted);
  return sorted;
}

function sort(records: readonly Versioned[], path: string, sign: number): readonly Versioned[] {
  const keys = path.split('.');
  return records
    .map((record) => ({ record, value: valueAt(record, keys) }))
    .sort((a, b) => sign * compare(a.value, b.value))
    .map(({ record }) => record);
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return isLess(a, b) ? -1 : Number(isLess(b, a));
}

const isLess = (a: unknown, b: unknown) =>
  typeof a === 'number' && typeof b === 'number' ? a < b : String(a) < String(b);
