import type { Duration, LocalDate } from '@deputy-work/rules';
import type { Due, RestDays } from './due.ts';
import { countLimit } from './internal/count-limit.ts';

export interface DueOptions {
  /**
   * The reading of 法定休假日; `holidays-and-weekends` unless told. The arrangement of days off swaps weekends for working days
   * (调休), so a National Day week holds moved weekends: a reading that lets those move a last day, but not the weekends that stayed
   * in place, would treat the same kind of day in two ways. Working-day periods never end on a rest day and take no notice of this.
   */
  readonly restDays?: RestDays;
}

/**
 * Due date (届满日): the last day of a period that runs from `start`, with its working.
 *
 * The start is not counted; months end on the same-numbered day or the month's last; a last day that is a rest day gives way to the day
 * after the rest. Articles 201 to 203 of the Civil Code count so; following them is an analogy, because the statutes on deputies' work do
 * not say how a month is counted. When a year that decides has no holiday data the answer says so, and until when the count is certain.
 * Throws {@link CalendarError} for what is no day or no length.
 */
export const dueOn = (
  start: LocalDate,
  duration: Duration,
  { restDays = 'holidays-and-weekends' }: DueOptions = {},
): Due => countLimit('after', start, duration, restDays);
