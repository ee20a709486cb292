import type { LocalDate } from '@deputy-work/rules';
import type { Answer } from './answer.ts';
import { assertDay, assertWhole } from './internal/assert-arguments.ts';
import { countWorkingDays } from './internal/count-working-days.ts';

/**
 * The `amount`-th working day (工作日) after `date`, or before it when negative; `date` is not counted, and 0 answers `date` as it is.
 * Throws {@link CalendarError} for what is no day or no whole number.
 */
export function addWorkingDays(date: LocalDate, amount: number): Answer<LocalDate> {
  assertDay(date, 'date');
  assertWhole(amount, 'amount');
  const found = countWorkingDays(date, Math.abs(amount), amount < 0 ? -1 : 1);
  if (!found.known) return { known: false, reason: 'no-holiday-data', year: found.year };
  return { known: true, value: found.due };
}
