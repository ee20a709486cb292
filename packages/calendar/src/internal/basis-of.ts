import type { Citation, DurationUnit, NonEmpty } from '@deputy-work/rules';
import { firstDayNotCounted, lastDayMovesOffRestDays, monthsEndOnSameDay } from '../civil-code.ts';
import type { RestDays } from '../due.ts';

/** The articles that were followed. A working-day count ends on a working day, so the article on rest days has no part in it. */
export function basisOf(unit: DurationUnit, restDays: RestDays): NonEmpty<Citation> {
  return [
    firstDayNotCounted,
    ...(unit === 'month' ? [monthsEndOnSameDay] : []),
    ...(unit !== 'working-day' && restDays !== 'none' ? [lastDayMovesOffRestDays] : []),
  ];
}
