import type { Request } from 'express';
import { Problem, type FieldError } from './problem.ts';
import { schemas, type ResourceName, type Versioned } from './resources.ts';

type Query = Request['query'];

/** A number of records that no resource has: the range of a list that asks for none. */
const all = '1000000';
/** No record has it. */
const nobody = '';

/**
 * What json-server may be asked of a list. It ignores what it doesn't know, and would answer a mistyped filter with every record, so
 * that is refused here; a filter on a field that happens to be absent everywhere must match nothing.
 */
export function checkedListQuery(name: ResourceName, query: Query, records: readonly Versioned[]): Query {
  const errors = Object.entries(query).flatMap(([key, value]) => faultOf(name, key, value));
  if (errors.length > 0) {
    const allowed = 'q, _start, _end, _sort, _order and fields of the record, with _ne, _gte or _lte';
    throw new Problem('invalid-query', `A list takes ${allowed}.`, { errors });
  }
  const matchesNothing = filtersOf(query).some((path) => !records.some((record) => has(record, path)));
  return { _end: all, ...query, ...(matchesNothing && { id: nobody }) };
}

const isParameter = (key: string) => key === 'q' || key.startsWith('_');
const filtersOf = (query: Query) =>
  Object.keys(query).filter((key) => !isParameter(key) && fieldOf(key) === key);
const fieldOf = (key: string) => key.replace(/_(ne|gte|lte)$/, '');

function faultOf(name: ResourceName, key: string, value: Query[string]): FieldError[] {
  const message = isParameter(key)
    ? faultOfParameter(name, key, value)
    : isField(name, fieldOf(key))
      ? undefined
      : `is no field of ${name}`;
  return message === undefined ? [] : [{ path: key, message }];
}

function faultOfParameter(name: ResourceName, key: string, value: Query[string]): string | undefined {
  if (typeof value !== 'string') return 'must be given once';
  switch (key) {
    case 'q':
      return undefined;
    case '_start':
    case '_end':
      return /^\d{1,9}$/.test(value) ? undefined : 'must be a whole number from 0';
    case '_order':
      return /^(asc|desc)$/i.test(value) ? undefined : 'must be ASC or DESC';
    case '_sort':
      return isField(name, value) ? undefined : `must be a field of ${name}`;
    default:
      return 'is unknown';
  }
}

/** Whether a path begins with a field of the schema: `destination.level`. */
function isField(name: ResourceName, path: string): boolean {
  const [first = ''] = path.split('.');
  return first === 'version' || Object.hasOwn(schemas[name].shape, first);
}

function has(record: unknown, path: string): boolean {
  const [first = '', ...rest] = path.split('.');
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, first)) return false;
  return rest.length === 0 || has((record as Record<string, unknown>)[first], rest.join('.'));
}
