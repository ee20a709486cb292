import type { NonEmpty, Text } from '@deputy-work/rules';
import type { CheckedBy, Duty, SentenceClass, SentenceClassification } from '@deputy-work/work-plan';
import type { BodyCode } from '../bodies.ts';
import type { CountedUnitCode } from '../counted-units.ts';
import type { LoopCode } from '../loops.ts';
import type { RulePackage } from '../rule-packages.ts';
import type { SystemCode } from '../systems.ts';

/** How many, in the plan’s own units. */
type CountedAmount =
  | { readonly comparison: 'atLeast'; readonly amount: number; readonly unit: CountedUnitCode }
  | { readonly every: CountedUnitCode };

/** A duty as a chapter states it: without its id, and in the plan’s own codes. */
export interface Demand extends Pick<Duty, 'words' | 'what' | 'when'> {
  readonly who: NonEmpty<BodyCode>;
  readonly forWhom?: readonly BodyCode[];
  readonly howMany?: CountedAmount;
  readonly channels?: readonly SystemCode[];
  readonly loop?: LoopCode;
}

/** A demand that records can answer, in whole or, where `reason` says so, in part. */
export interface CheckableDemand extends Demand {
  readonly checkedBy?: NonEmpty<CheckedBy>;
}

/** The demands of one sentence by their letter, in the order of its words. */
type Lettered<D> = Readonly<Partial<Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f', D>>>;

/** A sentence that only names a topic or gives the background. */
export function context(item: number, sentence: number, reason?: Text): SentenceClassification {
  return classify('context', item, sentence, {}, reason);
}

/** A sentence that records can answer. A demand without `checkedBy` is left to people even here. */
export function rule(
  item: number,
  sentence: number,
  demands: Lettered<CheckableDemand>,
  reason?: Text,
): SentenceClassification {
  return classify('rule', item, sentence, demands, reason);
}

/** A sentence that binds somebody, but that only people can judge. */
export function duty(
  item: number,
  sentence: number,
  demands: Lettered<Demand>,
  reason?: Text,
): SentenceClassification {
  return classify('duty', item, sentence, demands, reason);
}

/** A sentence that leaves it to judgement whether or when. */
export function discretion(
  item: number,
  sentence: number,
  demands: Lettered<Demand>,
  reason: Text,
): SentenceClassification {
  return classify('discretion', item, sentence, demands, reason);
}

/** The rule of a package that stands and that asks exactly this. */
export function checked(ruleId: string): NonEmpty<CheckedBy> {
  return [{ rule: ruleId }];
}

/** The packages that will ask this. */
export function planned(...packages: NonEmpty<RulePackage>): NonEmpty<CheckedBy> {
  const [first, ...rest] = packages;
  return [{ planned: first }, ...rest.map((name) => ({ planned: name }))];
}

export function text(chinese: string, english: string): Text {
  return { 'zh-CN': chinese, en: english };
}

function classify(
  sentenceClass: SentenceClass,
  item: number,
  sentence: number,
  demands: Lettered<CheckableDemand>,
  reason?: Text,
): SentenceClassification {
  const duties = Object.entries(demands).map(([letter, demand]): Duty => {
    return { id: `${item}.${sentence}.${letter}`, ...demand };
  });
  return { item, sentence, class: sentenceClass, duties, ...(reason && { reason }) };
}
