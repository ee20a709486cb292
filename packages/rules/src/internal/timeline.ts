import { RuleDefinitionError } from '../errors.ts';
import { assertLocalDate, type LocalDate } from '../local-date.ts';

interface Dated {
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly value: unknown;
}

const show = ({ from, to, value }: Dated) => `${JSON.stringify(value)} (${from} to ${to ?? 'open'})`;

/** Throws unless the entries are real days, each before the next. `subject` names them in the message. */
export function assertAscending(entries: readonly Dated[], subject: string): void {
  entries.forEach((entry, index) => {
    assertLocalDate(entry.from, `"from" of a value of ${subject}`);
    if (entry.to !== undefined) {
      assertLocalDate(entry.to, `"to" of a value of ${subject}`);
      if (entry.to < entry.from) {
        throw new RuleDefinitionError(
          'descending-values',
          `The value ${show(entry)} of ${subject} ends before it begins. Correct one of its days.`,
        );
      }
    }
    const previous = entries[index - 1];
    if (!previous) return;
    if (entry.from <= previous.from) {
      throw new RuleDefinitionError(
        'descending-values',
        `The values ${show(previous)} and ${show(entry)} of ${subject} are not in ascending order. List the earlier first, each with its own first day.`,
      );
    }
    if (previous.to === undefined || entry.from <= previous.to) {
      throw new RuleDefinitionError(
        'overlapping-values',
        `The values ${show(previous)} and ${show(entry)} of ${subject} are in force on the same day. End the first on the day before the second begins.`,
      );
    }
  });
}

/** The index of the last entry that begins on or before `date`, or -1; binary search. */
export function indexOn(entries: readonly { readonly from: LocalDate }[], date: LocalDate): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] as { from: LocalDate }).from <= date) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
