import { latestDayBefore } from '@deputy-work/calendar';
import { isKnown, type Unknown } from '@deputy-work/congress';
import type { LocalDate } from '@deputy-work/rules';

/** The first of some days that has come by the day of asking. */
export const firstOf = (days: readonly LocalDate[], asOf: LocalDate): LocalDate | undefined =>
  days.filter((day) => day <= asOf).toSorted()[0];

/** The day before. */
export function eveOf(day: LocalDate): LocalDate {
  const eve = latestDayBefore(day, { amount: 1, unit: 'day' });
  if (!eve.known) throw new Error('One day back needs no holidays, so its answer is always known.');
  return eve.due;
}

/** A day that records give as known or not. */
export const knownDay = (day: LocalDate | Unknown | undefined): LocalDate | undefined =>
  day !== undefined && isKnown(day) ? day : undefined;
