import { publishedYears } from './internal/published-holidays.ts';

/**
 * The years whose arrangement of days off and make-up days (放假调休安排) this version knows, ascending; read from the data itself.
 * Whatever depends on another year is answered with {@link NoHolidayData}.
 */
export const coveredYears: readonly number[] = publishedYears;
