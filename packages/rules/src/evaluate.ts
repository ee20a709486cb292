import type { Collection, FactsOf, Subject } from './collection.ts';
import { RuleFailure } from './errors.ts';
import { assertCompatible } from './internal/assert-compatible.ts';
import { FactsRead } from './internal/facts-read.ts';
import { changeDays } from './internal/law-on.ts';
import { reportOf } from './internal/report-of.ts';
import { RuleRun } from './internal/rule-run.ts';
import { Stretches } from './internal/stretches.ts';
import { assertLocalDate, type LocalDate } from './local-date.ts';
import type { Outcome } from './outcome.ts';
import type { Overlay } from './overlay.ts';
import type { Report } from './report.ts';
import type { NeedsOf, Rule, RuleIdOf } from './rule.ts';

/** How to evaluate. */
export interface EvaluateOptions {
  /** The day of asking: what happens later is not yet a fact, and deadlines from this day on are still open. */
  readonly asOf: LocalDate;
  /** The place's own values; none means the national ones. */
  readonly overlay?: Overlay | undefined;
  /** Which outcomes to make finding objects for; the others are only counted. Default: violated, undetermined, pending. */
  readonly include?: readonly Outcome[];
}

const included: readonly Outcome[] = ['violated', 'undetermined', 'pending'];

/**
 * Asks every rule about its subjects among the facts: one walk over each collection, lookups built once.
 *
 * Answers a {@link Report}. Throws {@link RuleFailure} when a rule throws, {@link RuleDefinitionError} when two rules share an id, two
 * different parameters do, or a collection is absent, which the types forbid. The facts are not changed.
 */
export function evaluate<R extends Rule>(
  rules: readonly R[],
  facts: NeedsOf<R>,
  { asOf, overlay, include = included }: EvaluateOptions,
): Report<RuleIdOf<R>> {
  assertLocalDate(asOf, 'asOf');
  assertCompatible(rules);
  const read = new FactsRead(facts as FactsOf<Collection>);
  const wanted = new Set(include);
  const stretches = new Stretches(rules.flatMap((rule) => [...changeDays(rule, overlay)]));
  const runs = rules.map((rule) => new RuleRun(rule, asOf, overlay, stretches, wanted, read));
  for (const [name, group] of groupBySubjects(runs)) walk(read.recordsOf(name), group);
  return reportOf(runs, asOf, overlay) as Report<RuleIdOf<R>>;
}

function walk(records: readonly Subject[], runs: readonly RuleRun[]): void {
  let asked: RuleRun | undefined;
  let record: Subject | undefined;
  try {
    for (record of records) for (asked of runs) asked.ask(record);
  } catch (error) {
    throw new RuleFailure(String(asked?.rule.id), String(record?.id), error);
  }
}

function groupBySubjects(runs: readonly RuleRun[]): ReadonlyMap<string, RuleRun[]> {
  const groups = new Map<string, RuleRun[]>();
  for (const run of runs) {
    const group = groups.get(run.rule.subjects);
    if (group) group.push(run);
    else groups.set(run.rule.subjects, [run]);
  }
  return groups;
}
