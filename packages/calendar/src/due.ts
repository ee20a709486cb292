import type { Citation, Duration, LocalDate, NonEmpty, Text } from '@deputy-work/rules';
import type { NoHolidayData } from './answer.ts';

/** Whether a limit runs on from its start (之日起三个月内) or back from an event (会议举行一个月前). */
export type Direction = 'after' | 'before';

/**
 * Which days count as 法定休假日, on which a period does not end:
 * - `holidays-and-weekends`: the days off of the published arrangement, and every Saturday and Sunday that is not worked;
 * - `holidays`: the days off of the published arrangement only;
 * - `none`: no last day is ever moved, so no holiday data is asked for.
 */
export type RestDays = 'holidays-and-weekends' | 'holidays' | 'none';

/** A day that was passed over, and why. `holiday` names the festival it is off for, days moved there (调休) included. */
export type SkippedDay =
  | { readonly date: LocalDate; readonly reason: 'holiday'; readonly name: Text }
  | { readonly date: LocalDate; readonly reason: 'weekend' };

/** A Saturday or Sunday that is worked (调休上班) and counts as a working day; `name` is the festival it makes up for. */
export interface MakeUpDay {
  readonly date: LocalDate;
  readonly name: Text;
}

/** How a due date was reached (计算过程): plain data, for locales to put into words and for a person to check. */
export interface Working {
  readonly direction: Direction;
  /** The day that sets the period going, or the event it is counted back from. It is not counted. */
  readonly start: LocalDate;
  readonly duration: Duration;
  /** The first day that is counted: the day next to `start`. */
  readonly countedFrom: LocalDate;
  /** Where the count ends before any rest day is looked at. */
  readonly rawEnd: LocalDate;
  /** The month has no same-numbered day, so its last day was taken. */
  readonly monthEnd: boolean;
  /** Days the end moved off; in working days, every day not counted. In the order they were met. */
  readonly skipped: readonly SkippedDay[];
  /** Make-up days counted as working days; empty for other units. */
  readonly makeUpDays: readonly MakeUpDay[];
  /** The reading of 法定休假日 that was applied. */
  readonly restDays: RestDays;
  /** The articles whose way of counting was followed. */
  readonly basis: NonEmpty<Citation>;
  /** The articles are civil law, followed by analogy (类推适用); they are no rule of the statutes on deputies' work. */
  readonly interpretation: 'analogy';
}

/** The last day on which the act is in time, and how it was reached. */
export interface DueKnown {
  readonly known: true;
  readonly due: LocalDate;
  readonly working: Working;
}

/** The last day can't be told, because a year it depends on has no published holiday data. */
export interface DueUnknown extends NoHolidayData {
  readonly direction: Direction;
  readonly start: LocalDate;
  readonly duration: Duration;
  /** As far as the count is certain: the last day is this one, or one further from `start`. */
  readonly nearest: LocalDate;
}

/** The last day on which an act is in time (届满日、最迟日), or which year's holiday data is missing. */
export type Due = DueKnown | DueUnknown;
