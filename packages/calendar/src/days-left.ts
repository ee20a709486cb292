import { daysBetween, type LocalDate } from '@deputy-work/rules';
import { assertDay } from './internal/assert-arguments.ts';

/**
 * Days left (剩余天数) until the end of `due`, as of the day `asOf`: 0 on the due day itself, negative when overdue. Calendar days.
 * Throws {@link CalendarError} when either is no day.
 */
export function daysLeft(due: LocalDate, asOf: LocalDate): number {
  assertDay(due, 'due');
  assertDay(asOf, 'asOf');
  return daysBetween(asOf, due);
}
