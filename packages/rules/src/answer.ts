import type { LocalDate } from './local-date.ts';
import type { Outcome } from './outcome.ts';
import type { Comparison } from './parameter.ts';
import type { Gap } from './value-on.ts';

/** The smallest change that would satisfy a rule (补救), as data: add 1, settle these, do it by that day. Words come from locales. */
export type Remedy =
  | { readonly code: 'add'; readonly amount: number; readonly unit: string }
  | { readonly code: 'remove'; readonly amount: number; readonly unit: string }
  | { readonly code: 'supply'; readonly items: readonly string[] }
  | { readonly code: 'settle'; readonly items: readonly string[] }
  | { readonly code: 'act'; readonly by: LocalDate }
  | { readonly code: 'too-late' };

/** Why a rule can't tell. */
export type Unknown =
  | { readonly code: 'missing-fact'; readonly path: string }
  | { readonly code: 'no-value'; readonly parameterId: string; readonly gap: Gap }
  | { readonly code: 'no-basis'; readonly gap: Gap }
  | { readonly code: 'judgement'; readonly words: string }
  | { readonly code: 'no-calendar'; readonly year: number };

/** What was measured: a count, a share, a day, a list of words. */
export type Measured =
  number | { readonly part: number; readonly whole: number } | LocalDate | readonly string[];

/** How a measure is compared and what it counts. Every parameter is one. */
export interface Scale {
  readonly comparison: Comparison | 'every' | 'none';
  readonly id?: string;
  readonly unit: string;
}

/** A measure held against a required value. */
export interface Measure {
  readonly comparison: Scale['comparison'];
  readonly measured: Measured;
  /** What is required. For `within` this is the last day in time. */
  readonly required: Measured;
  /** How far it falls short: a count, or days late; 0 when it holds. */
  readonly shortfall: number;
  /** The parameter that the requirement comes from, when it is one. */
  readonly parameterId?: string;
  readonly unit: string;
}

/** What a rule's `check` answers about one subject. Made by a comparator, or by `satisfied`, `violated`, `missing` and their like. */
export interface Answer {
  readonly outcome: Outcome;
  readonly measure?: Measure | undefined;
  /** The last day in time, for `pending` and for limits of time. */
  readonly due?: LocalDate | undefined;
  /** Ids or paths of the facts that decide: the doors found locked, the second drill of that day. */
  readonly evidence?: readonly string[] | undefined;
  readonly remedy?: Remedy | undefined;
  readonly unknown?: Unknown | undefined;
}

/** The rule holds, and there is nothing to measure. */
export const satisfied: Answer = { outcome: 'satisfied' };

/** The rule does not ask this subject. */
export const notApplicable: Answer = { outcome: 'not-applicable' };

/** The rule does not hold, for a reason no comparator states; `evidence` names the facts, `remedy` what would mend it. */
export const violated = (
  details: { evidence?: readonly string[]; remedy?: Remedy; due?: LocalDate } = {},
): Answer => ({
  outcome: 'violated',
  ...details,
});

/** A fact that the rule needs is absent: `missing('heldOn')`. The path is relative to the subject. */
export const missing = (path: string): Answer => ({
  outcome: 'undetermined',
  unknown: { code: 'missing-fact', path },
});

/** The deciding word carries no number (及时, 适时): a person must judge. `words` quotes it. */
export const leftToJudgement = (words: string): Answer => ({
  outcome: 'undetermined',
  unknown: { code: 'judgement', words },
});

/** The due day can't be counted, because the holidays of that year are not published. */
export const noCalendar = (year: number): Answer => ({
  outcome: 'undetermined',
  unknown: { code: 'no-calendar', year },
});

/** A violation that can still be mended: `pending` until `due`, the day itself included. Other answers pass unchanged. */
export function pendingUntil(due: LocalDate, asOf: LocalDate, answer: Answer): Answer {
  return answer.outcome === 'violated' && asOf <= due ? { ...answer, outcome: 'pending', due } : answer;
}

/** A violation that can be mended until the end of a day: `pending` until then, the day itself included, and too late after it. Other answers pass unchanged. */
export const openUntil = (due: LocalDate, asOf: LocalDate, answer: Answer): Answer =>
  answer.outcome === 'violated' && asOf > due
    ? { ...answer, due, remedy: { code: 'too-late' } }
    : pendingUntil(due, asOf, answer);

/** Something that was to be done by a day and has not been: `pending` until that day, which the remedy names, and too late after it. */
export const undone = (due: LocalDate, asOf: LocalDate): Answer =>
  openUntil(due, asOf, violated({ remedy: { code: 'act', by: due } }));
