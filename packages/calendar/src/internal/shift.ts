import { UTCDateMini } from '@date-fns/utc';
import type { LocalDate } from '@deputy-work/rules';
import { addDays, addMonths, eachDayOfInterval, isWeekend as isSaturdayOrSunday } from 'date-fns';
import { CalendarError } from '../errors.ts';

// date-fns asks a date object for its parts, and UTCDateMini answers in UTC: the time zone of the machine decides nothing.
const toDate = (date: LocalDate) => new UTCDateMini(date);
const toLocalDate = (date: Date): LocalDate => date.toISOString().slice(0, 10);

function checked(shifted: Date, origin: LocalDate, by: string): LocalDate {
  const year = shifted.getFullYear();
  if (year >= 0 && year <= 9999) return toLocalDate(shifted);
  throw new CalendarError(
    'out-of-range',
    `${by} from ${origin} leave the years 0000 to 9999, which is all that YYYY-MM-DD can write. Check the amount.`,
  );
}

/** The day `amount` days later, or earlier when negative. */
export const shiftDays = (date: LocalDate, amount: number): LocalDate =>
  checked(addDays(toDate(date), amount), date, `${amount} days`);

/** The same-numbered day `amount` months later, or the last day of that month when it has no such day. */
export const shiftMonths = (date: LocalDate, amount: number): LocalDate =>
  checked(addMonths(toDate(date), amount), date, `${amount} months`);

/** Every day of a year, in order. */
export const daysOfYear = (year: number): readonly LocalDate[] =>
  eachDayOfInterval({ start: toDate(`${year}-01-01`), end: toDate(`${year}-12-31`) }).map(toLocalDate);

export const isWeekend = (date: LocalDate): boolean => isSaturdayOrSunday(toDate(date));
