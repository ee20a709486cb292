import { RuleDefinitionError } from './errors.ts';

/** A calendar day without time or zone, `YYYY-MM-DD`. Such strings sort by date, so `<` compares days. */
export type LocalDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** Whether `value` names a day that exists in the Gregorian calendar: `2022-02-29` does not. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string') return false;
  const match = shape.exec(value);
  if (!match) return false;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const date = utcDate(year, month, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Throws a {@link RuleDefinitionError} that names `where` unless `value` is a day. */
export function assertLocalDate(value: unknown, where: string): asserts value is LocalDate {
  if (isLocalDate(value)) return;
  throw new RuleDefinitionError(
    'invalid-date',
    `${where} is ${JSON.stringify(value)}, which is not a calendar day. Write it as YYYY-MM-DD.`,
  );
}

/** Whether something has happened by the day of asking (asOf): what is recorded for later is not yet a fact. */
export const hasHappened = (day: LocalDate | undefined, asOf: LocalDate): boolean =>
  day !== undefined && day <= asOf;

/** The day after `date`, counted in UTC so that no time zone can shift it. */
export function dayAfter(date: LocalDate): LocalDate {
  return utcDate(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10) + 1)
    .toISOString()
    .slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century; this doesn't. */
function utcDate(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** Days since a fixed day. The calendar repeats after 400 years, and thus the years 0 to 99 don't fall to `Date.UTC`'s habit. */
function dayNumber(date: LocalDate): number {
  const year = digits(date, 0, 4) + 400;
  return Date.UTC(year, digits(date, 5, 7) - 1, digits(date, 8, 10)) / millisecondsPerDay;
}

function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}
