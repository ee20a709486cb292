import type { LocalDate } from '@deputy-work/rules';
import { en as kernel } from '@deputy-work/rules/locales/en';
import type { Due, DueUnknown, SkippedDay, Working } from '../due.ts';
import { citeTogether } from '../internal/cite-together.ts';
import { explainWith } from '../internal/explain-with.ts';
import { inOrder, runsOf, type Run } from '../internal/runs-of.ts';

const { date, duration: lengthOf, list, citation } = kernel;

function span({ first, last }: Run) {
  if (first === last) return date(first);
  const inSameMonth = first.slice(0, 7) === last.slice(0, 7);
  return `${inSameMonth ? Number(first.slice(8)) : date(first)} to ${date(last)}`;
}
const reason = ({ day }: Run) => (day.reason === 'holiday' ? day.name.en : 'weekend');
const listDays = (days: readonly SkippedDay[]) =>
  list(runsOf(days).map((run) => `${span(run)} (${reason(run)})`));

const counting = ({ direction, start, countedFrom, duration }: Working) =>
  `${lengthOf(duration)} ${direction === 'after' ? 'from' : 'back from'} ${date(start)}: ` +
  `that day is not counted, the count begins on ${date(countedFrom)}.`;

function workingDays({ skipped, makeUpDays }: Working) {
  const worked = inOrder(makeUpDays).map((day) => `${date(day.date)} (for ${day.name.en})`);
  return [
    ...(skipped.length > 0 ? [`Not counted: ${listDays(skipped)}.`] : []),
    ...(worked.length > 0 ? [`Counted as make-up days: ${list(worked)}.`] : []),
  ];
}

function ending({ direction, duration, rawEnd, monthEnd }: Working) {
  const { amount, unit } = duration;
  if (unit !== 'month') return `${unit === 'day' ? 'Day' : 'Working day'} ${amount} is ${date(rawEnd)}.`;
  const month = direction === 'after' ? 'The last month' : `The month ${lengthOf(duration)} back`;
  return monthEnd
    ? `${month} has no such day, so its last day is taken: ${date(rawEnd)}.`
    : `${month} has the same-numbered day ${date(rawEnd)}.`;
}

function restDays({ direction, skipped, restDays }: Working, due: LocalDate) {
  if (direction === 'before') return 'It stays there, even on a rest day.';
  if (restDays === 'none') return 'It stays there, even on a statutory rest day.';
  const reading = restDays === 'holidays' ? 'weekends do not count as such' : 'weekends count as such';
  return skipped.length > 0
    ? `Statutory rest days (${reading}) put it off: ${listDays(skipped)}. The day after them is ${date(due)}.`
    : `It is no statutory rest day (${reading}), so it stays.`;
}

const conclusion = ({ direction }: Working, due: LocalDate) =>
  direction === 'after' ? `So the period ends on ${date(due)}.` : `So ${date(due)} is the latest day.`;

const method = ({ direction, basis }: Working) =>
  `Counted as in ${citeTogether(basis, citation).join('')}${direction === 'before' ? ', turned round' : ''}: ` +
  "an analogy, not a rule of the statutes on deputies' work.";

const unknown = ({ direction, start, duration, year, nearest }: DueUnknown) => [
  `${lengthOf(duration)} ${direction === 'after' ? 'from' : 'back from'} ${date(start)}: that day is not counted.`,
  `There is no data on the days off and make-up days of ${year}, so the last day can't be told.`,
  direction === 'after' ? `It is not before ${date(nearest)}.` : `It is not after ${date(nearest)}.`,
];

/** How a due date was reached, sentence by sentence; or, when it can't be told, which year's data is missing. */
export const explainDue: (due: Due) => readonly string[] = explainWith({
  counting,
  workingDays,
  ending,
  restDays,
  conclusion,
  method,
  unknown,
});
