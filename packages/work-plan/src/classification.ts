import type { LocalDate, NonEmpty, Text } from '@deputy-work/rules';

/**
 * What a sentence of a plan is, read as a demand:
 * `rule` – a machine can check it; `duty` – somebody owes something that only a person can judge, or no number is given;
 * `context` – background, titles without a demand of their own; `discretion` – left to judgement (适时、鼓励、探索…).
 */
export type SentenceClass = 'rule' | 'duty' | 'context' | 'discretion';

/** The rule that checks a duty, or the package that will bring it (`planned`). */
export type CheckedBy = { readonly rule: string } | { readonly planned: string };

/** When a duty is due, as far as the plan says: a period or event in words, with a day where the text or a dated fact gives one. */
export interface DutyTime {
  readonly words: Text;
  readonly by?: LocalDate;
}

/** How many, as the plan says it: 至少2名 is `{ comparison: 'atLeast', amount: 2, unit: 'deputy' }`, 逐一 is `{ every: 'deputy' }`. */
export type DutyAmount =
  | { readonly comparison: 'atLeast'; readonly amount: number; readonly unit: string }
  | { readonly every: string };

/** One demand of a sentence (任务): who owes what, for whom, when, how many, by which channel, in which feedback loop. */
export interface Duty {
  /** `<item>.<sentence>.<letter>`, as in `18.3.a`. */
  readonly id: string;
  /** The words of the sentence that state it, exactly as printed (after repair). */
  readonly words: string;
  /** Codes of the plan's own body list. */
  readonly who: NonEmpty<string>;
  readonly what: Text;
  readonly forWhom?: readonly string[];
  readonly when?: DutyTime;
  readonly howMany?: DutyAmount;
  /** Codes of the plan's own list of systems, platforms and registers. */
  readonly channels?: readonly string[];
  /** Code of the plan's own list of feedback loops. */
  readonly loop?: string;
  readonly checkedBy?: NonEmpty<CheckedBy>;
}

/** A sentence's class, and the demands it makes. `reason` says why, where the class is not plain. */
export interface SentenceClassification {
  readonly item: number;
  /** 1-based within the item; sentence 1 is the item's title. */
  readonly sentence: number;
  readonly class: SentenceClass;
  readonly duties: readonly Duty[];
  readonly reason?: Text;
}
