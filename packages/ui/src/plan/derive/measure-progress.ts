import type { SentenceClassification } from '@deputy-work/work-plan';
import { countClasses, type ClassCounts } from './class-counts.ts';
import type { KnownRule } from './known-rule.ts';

/** How far the plan is turned into rules. */
export interface PlanProgress {
  readonly sentences: number;
  readonly classes: ClassCounts;
  /** Checkable sentences of which at least one demand is checked by a rule that exists. */
  readonly checked: number;
}

/** Measures how far the plan is turned into rules. */
export function measureProgress(
  classification: readonly SentenceClassification[],
  rules: readonly Pick<KnownRule, 'id'>[],
): PlanProgress {
  const known = new Set(rules.map(({ id }) => id));
  const isChecked = ({ duties }: SentenceClassification) =>
    duties.some(({ checkedBy = [] }) => checkedBy.some((check) => 'rule' in check && known.has(check.rule)));
  return {
    sentences: classification.length,
    classes: countClasses(classification),
    checked: classification.filter(isChecked).length,
  };
}
