import type { Duration, LocalDate } from '@deputy-work/rules';
import type { Direction, Due, RestDays } from '../due.ts';
import { assertDay, assertDuration } from './assert-arguments.ts';
import { basisOf } from './basis-of.ts';
import { countSpan } from './count-span.ts';
import { countWorkingDays } from './count-working-days.ts';
import { neighbour } from './days.ts';

/** Counts a limit and answers with all that it takes to check the count. Working days know one reading: all rest days are left out. */
export function countLimit(
  direction: Direction,
  start: LocalDate,
  duration: Duration,
  reading: RestDays,
): Due {
  assertDay(start, 'The day to count from');
  assertDuration(duration);
  const { amount, unit } = duration;
  const step = direction === 'after' ? 1 : -1;
  const restDays = unit === 'working-day' ? 'holidays-and-weekends' : reading;
  const found =
    unit === 'working-day'
      ? countWorkingDays(start, amount, step)
      : countSpan(start, step * amount, unit, restDays);
  if (!found.known) {
    const { year, nearest } = found;
    return { known: false, reason: 'no-holiday-data', year, direction, start, duration, nearest };
  }
  const countedFrom = neighbour(start, step);
  const basis = basisOf(unit, restDays);
  const { rawEnd, monthEnd, skipped, makeUpDays } = found.seen;
  return {
    known: true,
    due: found.due,
    working: {
      direction,
      start,
      duration,
      countedFrom,
      rawEnd,
      monthEnd,
      skipped,
      makeUpDays,
      restDays,
      basis,
      interpretation: 'analogy',
    },
  };
}
