import type { Citation } from '../citation.ts';
import { dayAfter, isLocalDate, type LocalDate } from '../local-date.ts';
import type { DatedValue } from '../parameter.ts';

/** What is wrong with the days or the sources of dated values, as a code and a sentence. */
export interface TimelineFault {
  readonly code:
    'invalid-date' | 'missing-basis' | 'descending-values' | 'overlapping-values' | 'basis-not-in-force';
  readonly message: string;
}

type Entry = DatedValue<unknown>;

const show = ({ from, to, value }: Entry) => `${JSON.stringify(value)} (${from} to ${to ?? 'open'})`;

/** The first fault of dated values: each begins on a real day, ends before the next begins, and has a source in force on all its days. */
export function findTimelineFault(entries: readonly Entry[]): TimelineFault | undefined {
  for (const [index, entry] of entries.entries()) {
    const previous = entries[index - 1];
    const fault = faultOfDays(entry) ?? (previous && faultOfOrder(previous, entry)) ?? faultOfBasis(entry);
    if (fault) return fault;
  }
  return undefined;
}

function faultOfDays(entry: Entry): TimelineFault | undefined {
  const { from, to } = entry;
  const days: readonly unknown[] = to === undefined ? [from] : [from, to];
  if (!days.every(isLocalDate)) {
    const wrong = JSON.stringify(days.find((day) => !isLocalDate(day)));
    return {
      code: 'invalid-date',
      message: `the value ${show(entry)} has ${wrong} where a calendar day should stand. Write it as YYYY-MM-DD.`,
    };
  }
  if (to === undefined || from <= to) return undefined;
  return {
    code: 'descending-values',
    message: `the value ${show(entry)} ends before it begins. Correct one of its days.`,
  };
}

function faultOfOrder(previous: Entry, entry: Entry): TimelineFault | undefined {
  const both = `the values ${show(previous)} and ${show(entry)}`;
  if (entry.from <= previous.from) {
    return {
      code: 'descending-values',
      message: `${both} are not in ascending order. List the earlier first, each with its own first day.`,
    };
  }
  if (previous.to !== undefined && previous.to < entry.from) return undefined;
  return {
    code: 'overlapping-values',
    message: `${both} are in force on the same day. End the first on the day before the second begins.`,
  };
}

function faultOfBasis(entry: Entry): TimelineFault | undefined {
  const basis = entry.basis as readonly Citation[] | undefined;
  if (basis === undefined || basis.length === 0) {
    return { code: 'missing-basis', message: `the value ${show(entry)} cites nothing. Add its source.` };
  }
  const uncovered = findUncovered(entry, basis);
  return uncovered === undefined
    ? undefined
    : {
        code: 'basis-not-in-force',
        message: `none of the sources of the value ${show(entry)} is in force on ${uncovered}. Cite one that is, or correct the value's days.`,
      };
}

/** The first day of a value on which no instrument that it cites is in force. */
function findUncovered({ from, to }: Entry, basis: readonly Citation[]): LocalDate | undefined {
  const periods = basis
    .flatMap(({ instrument: { inForce } }) => (inForce === 'unverified' ? [] : [inForce]))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  let day = from;
  for (const period of periods) {
    if (period.from > day) break;
    if (period.to === undefined || (to !== undefined && to <= period.to)) return undefined;
    if (day <= period.to) day = dayAfter(period.to);
  }
  return day;
}
