import { every, notApplicable, openUntil, type Answer, type LocalDate } from '@deputy-work/rules';

/** Whatever is counted in a calendar year. */
interface OfYear {
  readonly year: number;
}

/** The calendar year of a day. */
export const yearOf = (day: LocalDate): OfYear => ({ year: Number(day.slice(0, 4)) });

/** The first day of the year. */
export const firstDayOf = ({ year }: OfYear): LocalDate => `${year}-01-01`;

/** The last day of the year. Its law governs what is counted in the year. */
export const lastDayOf = ({ year }: OfYear): LocalDate => `${year}-12-31`;

/** Whether the year has begun by the day of asking. */
export const hasBegun = (year: OfYear, asOf: LocalDate): boolean => firstDayOf(year) <= asOf;

/** Whether a day lies in the year and has come by the day of asking. */
export const isWithin = (day: LocalDate, year: OfYear, asOf: LocalDate): boolean =>
  firstDayOf(year) <= day && day <= lastDayOf(year) && day <= asOf;

/** The day whose assignments and mandates count: the day of asking while the year runs, and then its last. */
export const reckonedOn = (year: OfYear, asOf: LocalDate): LocalDate =>
  asOf < lastDayOf(year) ? asOf : lastDayOf(year);

/** Everyone is to be done with by the end of the year: open until then, too late after it. Where there is nobody, nothing is asked. */
export function everyInYear(
  year: OfYear,
  asOf: LocalDate,
  { whole, left, unit }: { readonly whole: number; readonly left: readonly string[]; readonly unit: string },
): Answer {
  if (whole === 0) return notApplicable;
  return openUntil(lastDayOf(year), asOf, every(whole, left.toSorted(), unit));
}
