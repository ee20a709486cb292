import type { Duration, LocalDate } from '@deputy-work/rules';
import type { Due } from './due.ts';
import { countLimit } from './internal/count-limit.ts';

/**
 * Latest day before an event (最迟日): the last day that is still a month, 45 days or 10 working days before `event`, with its working.
 *
 * The event's day is not counted, the day answered is: 7 days before 21 June is 14 June. Months go back to the same-numbered day or the
 * month's last. A rest day stays, because moving it later would shorten the notice and no source moves it earlier; so only working days
 * ask for holiday data. This turns the Civil Code's counting round, an analogy twice removed. Throws {@link CalendarError} for what is
 * no day or no length.
 */
export const latestDayBefore = (event: LocalDate, duration: Duration): Due =>
  countLimit('before', event, duration, 'none');
