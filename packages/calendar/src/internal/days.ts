import type { LocalDate } from '@deputy-work/rules';
import { classify, type KindOfDay } from './classify.ts';
import { publishedYears } from './published-holidays.ts';
import { daysOfYear, shiftDays } from './shift.ts';

interface Day {
  readonly kind: KindOfDay;
  readonly before: LocalDate | undefined;
  readonly after: LocalDate | undefined;
}

// Counting a month of working days takes 45 steps. Read off a table made once, they cost less than one date object does.
let table: ReadonlyMap<LocalDate, Day> | undefined;

// Year by year: at a year's edge the neighbour is calculated, because the year beside it may not be covered.
const rowsOf = (year: number) =>
  daysOfYear(year).map((date, i, dates): [LocalDate, Day] => [
    date,
    { kind: classify(date), before: dates[i - 1], after: dates[i + 1] },
  ]);

const find = (date: LocalDate): Day | undefined =>
  (table ??= new Map(publishedYears.flatMap(rowsOf))).get(date);

/** What kind of day `date` is. */
export const kindOfDay = (date: LocalDate): KindOfDay => find(date)?.kind ?? classify(date);

/** The day after `date`, or before it. */
export const neighbour = (date: LocalDate, step: 1 | -1): LocalDate =>
  (step > 0 ? find(date)?.after : find(date)?.before) ?? shiftDays(date, step);
