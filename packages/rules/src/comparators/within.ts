import type { Answer } from '../answer.ts';
import { holds, notDone } from '../internal/held.ts';
import { daysBetween, type LocalDate } from '../local-date.ts';
import type { ValueInForce } from '../value-on.ts';

/**
 * 以内: done on or before the last day. `due` is what the calendar made of the parameter's duration; `doneOn` after `asOf` is a plan,
 * not a fact, and counts as not done. Not done in time is `violated`, still in time `pending`.
 */
export function within(
  doneOn: LocalDate | undefined,
  due: LocalDate,
  asOf: LocalDate,
  { parameter }: ValueInForce<'within'>,
): Answer {
  const done = doneOn !== undefined && doneOn <= asOf ? doneOn : undefined;
  if (done !== undefined && done <= due) return holds(parameter, done, due);
  const latest = done ?? asOf;
  return notDone(parameter, done ?? 'not-done', due, latest > due ? daysBetween(due, latest) : 0);
}
