import type { Remedy, Scale, Unknown } from './answer.ts';
import type { Citation } from './citation.ts';
import type { Duration } from './duration.ts';
import type { Finding } from './finding.ts';
import type { Fraction } from './fraction.ts';
import type { LocalDate } from './local-date.ts';
import type { Outcome } from './outcome.ts';
import type { Force } from './rule.ts';
import type { LocaleCode } from './text.ts';
import type { Gap } from './value-on.ts';

/** The words of one rule. */
export interface RuleWords {
  /** What the rule asks, as a heading. */
  readonly title: string;
  /** What it measures, as the start of a line: 已开展的演练 / drills held. */
  readonly measured: string;
  /** Own words for the remedy, where the general ones would be unclear. */
  readonly remedy?: (remedy: Remedy, finding: Finding) => string | undefined;
  /** What a reader should know besides: that one more would end it, that a base is no one's rule. Stands last among the reasons. */
  readonly remark?: (finding: Finding) => string | undefined;
}

/**
 * The words of a topic in one language: a rule, parameter, unit or code without words does not compile. Domain packages publish one
 * for each language; join them with {@link joinLocales}.
 */
export interface TopicWords<
  RuleId extends string,
  ParameterId extends string,
  Unit extends string,
  Name extends string,
> {
  readonly rules: Readonly<Record<RuleId, RuleWords>>;
  readonly parameters: Readonly<Record<ParameterId, string>>;
  /** A count with its unit: `(2) => '2次演练'`. */
  readonly units: Readonly<Record<Unit, (count: number) => string>>;
  /** Words of fact paths and of listed codes. */
  readonly names: Readonly<Record<Name, string>>;
}

/** The kernel's own words in one language. */
export interface KernelWords {
  readonly code: LocaleCode;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly forces: Readonly<Record<Force, string>>;
  readonly headline: (outcome: Outcome, title: string) => string;
  readonly date: (date: LocalDate) => string;
  readonly duration: (duration: Duration) => string;
  readonly fraction: (fraction: Fraction) => string;
  readonly list: (items: readonly string[]) => string;
  readonly share: (part: string, whole: string) => string;
  readonly notDone: string;
  readonly nothing: string;
  readonly required: Readonly<Record<Scale['comparison'], (required: string) => string>>;
  readonly measured: (label: string, measured: string, required: string) => string;
  readonly value: (value: {
    label: string;
    value: string;
    from: string;
    to: string | undefined;
    place: string | undefined;
  }) => string;
  readonly due: (date: string) => string;
  readonly late: (days: number) => string;
  readonly evidence: (items: string) => string;
  readonly governedOn: (date: string) => string;
  /** `name` is what the detail is called: the fact, the parameter, the quoted words; empty where the detail says all. */
  readonly unknown: {
    readonly [C in Unknown['code']]: (unknown: Extract<Unknown, { code: C }>, name: string) => string;
  };
  readonly gaps: Readonly<Record<Gap, string>>;
  readonly remedies: {
    readonly [C in Remedy['code']]: (remedy: Extract<Remedy, { code: C }>, words: string) => string;
  };
  readonly citation: (citation: Citation) => string;
}

/** All words needed to explain findings in one language. */
export interface Locale<RuleId extends string = string> extends TopicWords<RuleId, string, string, string> {
  readonly kernel: KernelWords;
}

type AnyTopic = TopicWords<never, never, never, never>;
type RuleIdIn<T> = T extends TopicWords<infer RuleId, never, never, never> ? RuleId : never;

/** Joins the kernel's words and those of any number of topics into a locale. Where two name the same unit or fact, the later counts. */
export function joinLocales<Topics extends readonly AnyTopic[]>(
  kernel: KernelWords,
  ...topics: Topics
): Locale<RuleIdIn<Topics[number]>> {
  return {
    kernel,
    rules: joined(topics.map(({ rules }) => rules)),
    parameters: joined(topics.map(({ parameters }) => parameters)),
    units: joined(topics.map(({ units }) => units)),
    names: joined(topics.map(({ names }) => names)),
  };
}

const joined = <W>(all: readonly Readonly<Record<string, W>>[]): Readonly<Record<string, W>> =>
  Object.fromEntries(all.flatMap((words) => Object.entries(words)));
