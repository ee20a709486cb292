import { latestDayBefore } from '@deputy-work/calendar';
import { isKnown, type Unknown } from '@deputy-work/congress';
import { hasHappened, pendingUntil, violated, type Answer, type LocalDate } from '@deputy-work/rules';

/** Whether it has been called off by the day of asking; what will be called off later still counts. */
export const isCancelled = (
  { cancelledOn }: { readonly cancelledOn?: LocalDate | undefined },
  asOf: LocalDate,
): boolean => hasHappened(cancelledOn, asOf);

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

/** What is wrong can be mended until the day is over; after it, it is too late. */
export const openUntil = (day: LocalDate, asOf: LocalDate, answer: Answer): Answer =>
  answer.outcome === 'violated' && asOf > day
    ? { ...answer, due: day, remedy: { code: 'too-late' } }
    : pendingUntil(day, asOf, answer);

/** Something that was to be done by a day, and has not been. */
export const undone = (due: LocalDate, asOf: LocalDate): Answer =>
  openUntil(due, asOf, violated({ remedy: { code: 'act', by: due } }));
