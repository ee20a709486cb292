import type { LocalDate } from '@deputy-work/rules';
import type { MakeUpDay, SkippedDay } from '../due.ts';
import type { Found } from './found.ts';
import { kindOfDay, neighbour } from './days.ts';
import { shiftDays } from './shift.ts';

/** Steps from `start`, which is not counted, until `amount` working days are counted. */
export function countWorkingDays(start: LocalDate, amount: number, step: 1 | -1): Found {
  const skipped: SkippedDay[] = [];
  const makeUpDays: MakeUpDay[] = [];
  let due = start;
  for (let left = amount; left > 0;) {
    due = neighbour(due, step);
    const day = kindOfDay(due);
    if (day.kind === 'unknown') {
      return { known: false, year: day.year, nearest: shiftDays(due, step * (left - 1)) };
    }
    if (day.kind === 'rest') skipped.push(day.rest);
    else left -= 1;
    if (day.kind === 'make-up') makeUpDays.push({ date: due, name: day.name });
  }
  return { known: true, due, seen: { rawEnd: due, monthEnd: false, skipped, makeUpDays } };
}
