/** For sorting by code units, the same everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ids, each once, in order. */
export const idsInOrder = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].toSorted(compare);
