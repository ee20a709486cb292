import { dueOn } from '@deputy-work/calendar';
import type { LocalDate, Unknown, ValueInForce } from '@deputy-work/rules';
import { dayOf, type StepTaken } from './step-taken.ts';

/** The last day in time, or why there is none. */
export type StepDue =
  { readonly known: true; readonly on: LocalDate } | { readonly known: false; readonly unknown: Unknown };

/** The day the reply is owed from: handed over or, before that or where nothing is, heard. Undefined while the view has not been heard. */
export const replyOwedFrom = (
  record: { readonly steps: readonly Pick<StepTaken, 'step' | 'on'>[] },
  asOf: LocalDate,
): LocalDate | undefined => dayOf(record, 'handed-over', asOf) ?? dayOf(record, 'heard', asOf);

/** The last day on which a reply is in time (反馈时限), by a time in force. */
export function deriveReplyDue(from: LocalDate, { value }: ValueInForce<'within'>): StepDue {
  const due = dueOn(from, value);
  return due.known
    ? { known: true, on: due.due }
    : { known: false, unknown: { code: 'no-calendar', year: due.year } };
}
