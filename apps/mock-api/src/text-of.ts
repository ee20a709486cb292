import type { Versioned } from './resources.ts';

const texts = new WeakMap<Versioned, string>();

/** A record as JSON, written once for as long as it stays as it is. */
export function textOf(record: Versioned): string {
  const text = texts.get(record) ?? JSON.stringify(record);
  texts.set(record, text);
  return text;
}

const lists = new WeakMap<readonly Versioned[], Buffer>();

/** A list of records as JSON in UTF-8, written once for as long as it stays as it is. */
export function textOfList(records: readonly Versioned[]): Buffer {
  const text = lists.get(records) ?? Buffer.from(`[${records.map(textOf).join(',')}]`);
  lists.set(records, text);
  return text;
}
