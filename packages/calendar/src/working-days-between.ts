import type { LocalDate } from '@deputy-work/rules';
import type { Answer } from './answer.ts';
import { assertDay } from './internal/assert-arguments.ts';
import { kindOfDay, neighbour } from './internal/days.ts';

/**
 * Working days (工作日) from `from` to `to`: `from` is not counted, `to` is. Negative when `to` is earlier, so that
 * `addWorkingDays(from, n)` and this undo each other in both directions. Throws {@link CalendarError} when either is no day.
 */
export function workingDaysBetween(from: LocalDate, to: LocalDate): Answer<number> {
  assertDay(from, 'from');
  assertDay(to, 'to');
  const step = to < from ? -1 : 1;
  let value = 0;
  for (let date = from; date !== to;) {
    date = neighbour(date, step);
    const day = kindOfDay(date);
    if (day.kind === 'unknown') return { known: false, reason: 'no-holiday-data', year: day.year };
    if (day.kind !== 'rest') value += step;
  }
  return { known: true, value };
}
