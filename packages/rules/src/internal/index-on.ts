import type { LocalDate } from '../local-date.ts';

/** The index of the last entry that begins on or before `date`, or -1; binary search. */
export function indexOn(entries: readonly { readonly from: LocalDate }[], date: LocalDate): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] as { from: LocalDate }).from <= date) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
