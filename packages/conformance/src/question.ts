import type { LocalDate, Overlay } from '@deputy-work/rules';
import type { ExpectedFinding } from '@deputy-work/rules/cases';

/** What an implementation is asked (提问): one rule, on one day, under the values of one place, about all its subjects among the facts. Plain data. */
export interface Question {
  /** The id of the rule. */
  readonly rule: string;
  /** The day of asking. What is dated after it has not happened. */
  readonly asOf: LocalDate;
  /** The own values of the place and of the places around it, already laid over each other; absent for the nation. */
  readonly overlay?: Overlay;
  /** Records by collection. A collection that is absent holds none. */
  readonly facts: Readonly<Record<string, readonly unknown[]>>;
}

/** One legal case: a question, and what a lawyer expects of the answer. */
export interface ConformanceCase extends Question {
  readonly title: string;
  /** The provision it is about, in words. */
  readonly basis: string;
  /** Parts of a finding that are left out are not checked. */
  readonly expect: readonly ExpectedFinding[];
}

/** The cases of one rule, as `data/cases/<rule>.json` holds them. */
export interface ConformanceFile {
  readonly rule: string;
  readonly package: { readonly name: string; readonly version: string };
  readonly cases: readonly ConformanceCase[];
}
