import { latestDayBefore } from '@deputy-work/calendar';
import { noCalendar, within, type Answer, type LocalDate, type ValueInForce } from '@deputy-work/rules';

/** Whether something was done in time before an event; what was done after the day of asking is a plan. */
export function inTimeBefore(
  event: LocalDate,
  doneOn: LocalDate | undefined,
  asOf: LocalDate,
  time: ValueInForce<'within'>,
): Answer {
  const latest = latestDayBefore(event, time.value);
  return latest.known ? within(doneOn, latest.due, asOf, time) : noCalendar(latest.year);
}
