/** Where a value stands in plain data, from the outside in. */
export type Path = readonly (string | number)[];

/** Plain data under names. */
export type PlainRecord = Readonly<Record<string, unknown>>;

export const isPlainRecord = (value: unknown): value is PlainRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return value;
  if (isList(value)) return valueAt(value[Number(key)], rest);
  return isPlainRecord(value) && Object.hasOwn(value, key) ? valueAt(value[key], rest) : undefined;
}

/** The same data with another value at a path, or with none when that is undefined. What lies on the way there and is absent is made. */
export function withValueAt(value: unknown, [key, ...rest]: Path, next: unknown): unknown {
  if (key === undefined) return next;
  if (isList(value)) return withEntry(value, Math.min(Number(key), value.length), rest, next);
  return withPart(isPlainRecord(value) ? value : {}, String(key), rest, next);
}

function withEntry(list: readonly unknown[], index: number, rest: Path, next: unknown) {
  const entry = withValueAt(list[index], rest, next);
  return entry === undefined ? list.toSpliced(index, 1) : list.toSpliced(index, 1, entry);
}

function withPart(record: PlainRecord, key: string, rest: Path, next: unknown) {
  const has = Object.hasOwn(record, key);
  const part = withValueAt(has ? record[key] : undefined, rest, next);
  const entries = Object.entries(record).flatMap(([name, held]) => {
    if (name !== key) return [[name, held]];
    return part === undefined ? [] : [[name, part]];
  });
  return Object.fromEntries(has || part === undefined ? entries : [...entries, [key, part]]) as PlainRecord;
}
