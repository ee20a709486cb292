import type { LocalDate } from '@deputy-work/rules';
import type { RestDays, SkippedDay } from '../due.ts';
import type { Found } from './found.ts';
import { kindOfDay, neighbour } from './days.ts';
import { shiftDays, shiftMonths } from './shift.ts';

const givesWay = ({ reason }: SkippedDay, restDays: RestDays) =>
  reason === 'holiday' || restDays === 'holidays-and-weekends';

/** `amount` days or months from `start`, back when negative; then off the rest days, to the first day that is none. */
export function countSpan(
  start: LocalDate,
  amount: number,
  unit: 'day' | 'month',
  restDays: RestDays,
): Found {
  const rawEnd = unit === 'month' ? shiftMonths(start, amount) : shiftDays(start, amount);
  const monthEnd = unit === 'month' && rawEnd.slice(8) !== start.slice(8);
  const skipped: SkippedDay[] = [];
  const seen = { rawEnd, monthEnd, skipped, makeUpDays: [] };
  if (restDays === 'none') return { known: true, due: rawEnd, seen };
  for (let due = rawEnd; ; due = neighbour(due, 1)) {
    const day = kindOfDay(due);
    if (day.kind === 'unknown') return { known: false, year: day.year, nearest: due };
    if (day.kind !== 'rest' || !givesWay(day.rest, restDays)) return { known: true, due, seen };
    skipped.push(day.rest);
  }
}
