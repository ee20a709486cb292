import { dayAfter, type LocalDate } from '@deputy-work/rules';
import type { SkippedDay } from '../due.ts';

/** Days in a row that were passed over for the same reason, so that a week off reads as one thing. */
export interface Run {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly day: SkippedDay;
}

/** Days in order of date: counting back meets them the other way round. */
export const inOrder = <T extends { readonly date: LocalDate }>(days: readonly T[]): readonly T[] =>
  [...days].sort((a, b) => (a.date < b.date ? -1 : 1));

const festivalOf = (day: SkippedDay) => (day.reason === 'holiday' ? day.name.en : undefined);
const continues = ({ last, day }: Run, next: SkippedDay) =>
  dayAfter(last) === next.date && festivalOf(day) === festivalOf(next);

/** The runs that the days make up, in order of date. */
export function runsOf(days: readonly SkippedDay[]): readonly Run[] {
  const runs: Run[] = [];
  for (const day of inOrder(days)) {
    const run = runs.at(-1);
    if (run && continues(run, day)) runs[runs.length - 1] = { ...run, last: day.date };
    else runs.push({ first: day.date, last: day.date, day });
  }
  return runs;
}
