import type { LocalDate } from '@deputy-work/rules';
import type { Due, DueUnknown, Working } from '../due.ts';

/** The sentences that a language has to have words for. */
export interface Sentences {
  /** From where, how long, which day is the first that counts. */
  readonly counting: (working: Working) => string;
  /** Working days: which days did not count, and which weekend days did. */
  readonly workingDays: (working: Working) => readonly string[];
  /** Where the count ends. */
  readonly ending: (working: Working) => string;
  /** Days and months: whether that end gave way to rest days. */
  readonly restDays: (working: Working, due: LocalDate) => string;
  readonly conclusion: (working: Working, due: LocalDate) => string;
  /** Whose way of counting it is, and that it is an analogy. */
  readonly method: (working: Working) => string;
  readonly unknown: (due: DueUnknown) => readonly string[];
}

/** Puts the sentences in the order in which a due date is reached. */
export const explainWith =
  (sentences: Sentences) =>
  (due: Due): readonly string[] => {
    if (!due.known) return sentences.unknown(due);
    const { working } = due;
    const steps =
      working.duration.unit === 'working-day'
        ? [...sentences.workingDays(working), sentences.ending(working)]
        : [sentences.ending(working), sentences.restDays(working, due.due)];
    return [
      sentences.counting(working),
      ...steps,
      sentences.conclusion(working, due.due),
      sentences.method(working),
    ];
  };
