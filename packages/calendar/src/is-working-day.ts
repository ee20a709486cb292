import type { LocalDate } from '@deputy-work/rules';
import type { Answer } from './answer.ts';
import { assertDay } from './internal/assert-arguments.ts';
import { kindOfDay } from './internal/days.ts';

/**
 * Working day (工作日): Monday to Friday but for the published days off, and the weekend days worked in exchange (调休上班).
 * Throws {@link CalendarError} when `date` is no day.
 */
export function isWorkingDay(date: LocalDate): Answer<boolean> {
  assertDay(date, 'date');
  const day = kindOfDay(date);
  if (day.kind === 'unknown') return { known: false, reason: 'no-holiday-data', year: day.year };
  return { known: true, value: day.kind !== 'rest' };
}
