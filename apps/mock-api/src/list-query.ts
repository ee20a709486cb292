import type { Request } from 'express';
import { Problem, type FieldError } from './problem.ts';
import { schemas, type ResourceName } from './resources.ts';
import type { Sort } from './sorted-by.ts';

type Query = Request['query'];

/** Values that a field must have: any of these, none of these, or at least or at most one of these. */
export interface Filter {
  readonly path: string;
  readonly comparison: 'is' | 'ne' | 'gte' | 'lte';
  readonly values: readonly string[];
}

/** What is asked of a list. */
export interface ListQuery {
  readonly filters: readonly Filter[];
  /** In small letters. */
  readonly words: string | undefined;
  readonly sort: Sort | undefined;
  readonly start: number;
  readonly end: number | undefined;
}

/** Reads what is asked of a list. A mistyped filter would be answered with every record, so what is unknown is refused. */
export function readListQuery(name: ResourceName, query: Query): ListQuery {
  const errors = Object.entries(query).flatMap(([key, value]) => faultOf(name, key, value));
  if (errors.length > 0) {
    const allowed = 'q, _start, _end, _sort, _order and fields of the record, with _ne, _gte or _lte';
    throw new Problem('invalid-query', `A list takes ${allowed}.`, { errors });
  }
  const { q, _start, _end, _sort, _order, ...fields } = query as Readonly<Record<string, string | string[]>>;
  return {
    filters: Object.entries(fields).map(([key, value]) => toFilter(key, [value].flat())),
    words: q === undefined ? undefined : String(q).toLowerCase(),
    sort:
      _sort === undefined
        ? undefined
        : { path: String(_sort), order: /^desc$/i.test(String(_order)) ? 'desc' : 'asc' },
    start: Number(_start ?? 0),
    end: _end === undefined ? undefined : Number(_end),
  };
}

const suffix = /_(ne|gte|lte)$/;
const fieldOf = (key: string) => key.replace(suffix, '');

function toFilter(key: string, values: readonly string[]): Filter {
  const comparison = suffix.exec(key)?.[1] as Exclude<Filter['comparison'], 'is'> | undefined;
  return { path: fieldOf(key), comparison: comparison ?? 'is', values };
}

function faultOf(name: ResourceName, key: string, value: Query[string]): FieldError[] {
  const message =
    key === 'q' || key.startsWith('_')
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
