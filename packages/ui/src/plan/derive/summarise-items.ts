import type { Citation, Instrument } from '@deputy-work/rules';
import { citedItem, type PlanBook } from '@deputy-work/work-plan';
import { countClasses, type ClassCounts } from './class-counts.ts';
import type { KnownRule } from './known-rule.ts';

/** What checks an item: the rules made of it, and the packages that will bring more. */
export interface ItemSummary {
  readonly number: number;
  readonly classes: ClassCounts;
  readonly ruleIds: readonly string[];
  /** Those of rules to come, and of rules that the host doesn’t show. */
  readonly plannedPackages: readonly string[];
}

/** The items of a plan that a rule, or a finding, rests on. */
export function itemsOf(plan: Pick<Instrument, 'id'>, basis: readonly Citation[]): readonly number[] {
  return [...new Set(basis.flatMap((citation) => citedItem(plan, citation) ?? []))];
}

/** The package that states a rule: the first part of its id. */
export const packageOf = (ruleId: string): string => ruleId.replace(/\..*$/u, '');

/**
 * What is known of each item without a look at the facts: its sentences by class, its rules, and what is still planned. A rule that the plan names but the
 * host doesn’t show is still to come for its readers.
 */
export function summariseItems(
  { instrument, classification }: Pick<PlanBook, 'instrument' | 'classification'>,
  rules: readonly Pick<KnownRule, 'id' | 'basis'>[],
): readonly ItemSummary[] {
  const numbers = [...new Set(classification.map(({ item }) => item))];
  return numbers.map((number) => {
    const sentences = classification.filter(({ item }) => item === number);
    const checks = sentences.flatMap(({ duties }) => duties.flatMap(({ checkedBy }) => checkedBy ?? []));
    const named = checks.flatMap((check) => ('rule' in check ? [check.rule] : []));
    const known = rules.filter(
      ({ id, basis }) => named.includes(id) || itemsOf(instrument, basis).includes(number),
    );
    const isKnown = (id: string) => known.some((rule) => rule.id === id);
    const planned = checks.flatMap((check) => {
      if ('planned' in check) return [check.planned];
      return isKnown(check.rule) ? [] : [packageOf(check.rule)];
    });
    return {
      number,
      classes: countClasses(sentences),
      ruleIds: known.map(({ id }) => id),
      plannedPackages: [...new Set(planned)],
    };
  });
}
