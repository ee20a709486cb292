import type { LocalDate } from '@deputy-work/rules';
import { isKnown } from '../is-known.ts';
import type { Unknown } from '../schema/unknown.ts';

interface Interval {
  readonly from: LocalDate;
  readonly to?: LocalDate | Unknown | undefined;
}

const beginsTooEarly = (next: Interval, before: Interval): boolean => {
  if (before.to === undefined) return true;
  return isKnown(before.to) ? next.from <= before.to : next.from <= before.from;
};

/** The index of the first interval that begins before the one listed ahead of it is over; intervals are listed in order of time. */
export function findOverlap(intervals: readonly Interval[]): number | undefined {
  const index = intervals.findIndex((next, i) => {
    const before = intervals[i - 1];
    return before !== undefined && beginsTooEarly(next, before);
  });
  return index === -1 ? undefined : index;
}
