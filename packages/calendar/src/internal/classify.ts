import type { LocalDate, Text } from '@deputy-work/rules';
import type { SkippedDay } from '../due.ts';
import { findDayOff, findMakeUpDay, publishedYears } from './published-holidays.ts';
import { isWeekend } from './shift.ts';

/** What a day is by the published arrangement; `unknown` names the year whose arrangement is missing. */
export type KindOfDay =
  | { readonly kind: 'working' }
  | { readonly kind: 'make-up'; readonly name: Text }
  | { readonly kind: 'rest'; readonly rest: SkippedDay }
  | { readonly kind: 'unknown'; readonly year: number };

// New Year's days off are set by the new year's notice, and have reached back to 29 December (2007, 2018). A week leaves room.
const newYearReachesBackTo = '12-25';

const covered: ReadonlySet<number> = new Set(publishedYears);

function findMissingYear(date: LocalDate): number | undefined {
  const year = Number(date.slice(0, 4));
  if (!covered.has(year)) return year;
  return date.slice(5) >= newYearReachesBackTo && !covered.has(year + 1) ? year + 1 : undefined;
}

/** Reads the kind of a day off the data. */
export function classify(date: LocalDate): KindOfDay {
  const year = findMissingYear(date);
  if (year !== undefined) return { kind: 'unknown', year };
  const dayOff = findDayOff(date);
  if (dayOff) return { kind: 'rest', rest: { date, reason: 'holiday', name: dayOff } };
  if (!isWeekend(date)) return { kind: 'working' };
  const makeUp = findMakeUpDay(date);
  return makeUp ? { kind: 'make-up', name: makeUp } : { kind: 'rest', rest: { date, reason: 'weekend' } };
}
