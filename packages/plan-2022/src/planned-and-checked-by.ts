import { classification } from './classification/sentences.ts';

/** The rules that check duties of the plan, and the packages that will bring more, each once. */
export interface PlannedAndCheckedBy {
  /** Ids of rules that exist; a package that states rules of the plan tests that each of these is a rule. */
  readonly rules: readonly string[];
  /** Names of packages that don't state their rules yet. */
  readonly planned: readonly string[];
}

/** Collects what the classification says of who checks its duties. */
export function plannedAndCheckedBy(): PlannedAndCheckedBy {
  const checks = classification.flatMap(({ duties }) => duties.flatMap(({ checkedBy }) => checkedBy ?? []));
  return {
    rules: [...new Set(checks.flatMap((check) => ('rule' in check ? [check.rule] : [])))],
    planned: [...new Set(checks.flatMap((check) => ('planned' in check ? [check.planned] : [])))],
  };
}
