export { addWorkingDays } from './add-working-days.ts';
export type { Answer, NoHolidayData } from './answer.ts';
export { civilCode } from './civil-code.ts';
export { coveredYears } from './covered-years.ts';
export { daysLeft } from './days-left.ts';
export type {
  Direction,
  Due,
  DueKnown,
  DueUnknown,
  MakeUpDay,
  RestDays,
  SkippedDay,
  Working,
} from './due.ts';
export { dueOn, type DueOptions } from './due-on.ts';
export { CalendarError, type CalendarErrorCode } from './errors.ts';
export { isWorkingDay } from './is-working-day.ts';
export { latestDayBefore } from './latest-day-before.ts';
export { workingDaysBetween } from './working-days-between.ts';
