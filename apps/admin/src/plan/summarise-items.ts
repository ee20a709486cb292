import { plan2022 } from '@deputy-work/plan-2022';
import type { Citation } from '@deputy-work/rules';
import type { SentenceClass, SentenceClassification } from '@deputy-work/work-plan';

/** The classes of sentences, in the order in which screens list them. */
export const sentenceClasses = ['rule', 'duty', 'discretion', 'context'] as const satisfies SentenceClass[];

/** How many sentences there are of each class. */
export type ClassCounts = Readonly<Record<SentenceClass, number>>;

/** What checks an item: the rules made of it, and the packages that will bring more. */
export interface ItemSummary {
  readonly number: number;
  readonly classes: ClassCounts;
  readonly ruleIds: readonly string[];
  readonly plannedPackages: readonly string[];
}

/** What this app needs to know of a rule to find the items it is made of. */
export interface RuleSource {
  readonly id: string;
  readonly basis: readonly Citation[];
}

/** Counts sentences by class. */
export function countClasses(sentences: readonly SentenceClassification[]): ClassCounts {
  const counts = { rule: 0, duty: 0, discretion: 0, context: 0 };
  for (const sentence of sentences) counts[sentence.class] += 1;
  return counts;
}

/** The items of the plan that a rule, or a finding, rests on. */
export function itemsOf(basis: readonly Citation[]): readonly number[] {
  const items = basis.flatMap(({ instrument, place }) =>
    instrument.id === plan2022.id && place && 'item' in place ? [place.item] : [],
  );
  return [...new Set(items)];
}

/** What is known of each item without a look at the facts: its sentences by class, its rules, and what is still planned. */
export function summariseItems(
  classification: readonly SentenceClassification[],
  rules: readonly RuleSource[],
): readonly ItemSummary[] {
  const numbers = [...new Set(classification.map(({ item }) => item))];
  return numbers.map((number) => {
    const sentences = classification.filter(({ item }) => item === number);
    const checks = sentences.flatMap(({ duties }) => duties.flatMap(({ checkedBy }) => checkedBy ?? []));
    const named = checks.flatMap((check) => ('rule' in check ? [check.rule] : []));
    const known = rules.filter(({ id, basis }) => named.includes(id) || itemsOf(basis).includes(number));
    return {
      number,
      classes: countClasses(sentences),
      ruleIds: known.map(({ id }) => id),
      plannedPackages: [...new Set(checks.flatMap((check) => ('planned' in check ? [check.planned] : [])))],
    };
  });
}
