import { isList, isPlainRecord, withValueAt, type Path, type PlainRecord } from './at-path.ts';

/** A value that stands somewhere now, or, without one, a place where nothing stands any more. */
export type Change = readonly [path: Path] | readonly [path: Path, value: unknown];

/** What makes `to` out of `from`, both plain data; none when they say the same. */
export function changesBetween(from: unknown, to: unknown, path: Path = []): readonly Change[] {
  if (Object.is(from, to)) return [];
  if (isList(from) && isList(to)) return changesOfLists(from, to, path);
  if (isPlainRecord(from) && isPlainRecord(to)) return changesOfRecords(from, to, path);
  return [[path, to]];
}

function changesOfLists(from: readonly unknown[], to: readonly unknown[], path: Path): readonly Change[] {
  const kept = Math.min(from.length, to.length);
  const changed = to
    .slice(0, kept)
    .flatMap((value, index) => changesBetween(from[index], value, [...path, index]));
  const added = to.slice(kept).map((value, index): Change => [[...path, kept + index], value]);
  // From the end, so that each index still means what it meant.
  const removed = from.slice(kept).map((_, index): Change => [[...path, from.length - 1 - index]]);
  return [...changed, ...added, ...removed];
}

function changesOfRecords(from: PlainRecord, to: PlainRecord, path: Path): readonly Change[] {
  const removed = Object.keys(from).flatMap((key): readonly Change[] =>
    Object.hasOwn(to, key) ? [] : [[[...path, key]]],
  );
  const put = Object.entries(to).flatMap(([key, value]): readonly Change[] =>
    Object.hasOwn(from, key) ? changesBetween(from[key], value, [...path, key]) : [[[...path, key], value]],
  );
  return [...removed, ...put];
}

/** The data with the changes made, one after the other. */
export const applyChanges = (value: unknown, changes: readonly Change[]): unknown =>
  changes.reduce((changed, [path, next]) => withValueAt(changed, path, next), value);
