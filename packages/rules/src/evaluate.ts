import type { FactsOf, Collection, AnyIndex, Lookup, Subject } from './collection.ts';
import { buildLookup } from './collection.ts';
import { RuleDefinitionError, RuleFailure } from './errors.ts';
import { RuleRun } from './internal/rule-run.ts';
import { reportOf } from './internal/report-of.ts';
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
 * Answers a {@link Report}. Throws {@link RuleFailure} when a rule throws, {@link RuleDefinitionError} when two rules share an id or a
 * collection is absent, which the types forbid. The facts are not changed.
 */
export function evaluate<R extends Rule>(
  rules: readonly R[],
  facts: NeedsOf<R>,
  { asOf, overlay, include = included }: EvaluateOptions,
): Report<RuleIdOf<R>> {
  assertLocalDate(asOf, 'asOf');
  assertDistinct(rules);
  const lookupOf = lookups(facts as Facts);
  const wanted = new Set(include);
  const runs = rules.map((rule) => new RuleRun(rule, asOf, overlay, wanted, lookupOf));
  for (const [name, group] of groupBySubjects(runs)) walk(recordsOf(facts as Facts, name), group);
  return reportOf(runs, asOf, overlay) as Report<RuleIdOf<R>>;
}

type Facts = FactsOf<Collection>;

function walk(records: readonly Subject[], runs: readonly RuleRun[]): void {
  let asked: RuleRun | undefined;
  let record: Subject | undefined;
  try {
    for (record of records) for (asked of runs) asked.ask(record);
  } catch (error) {
    throw new RuleFailure(asked?.rule.id ?? 'unknown', record?.id ?? 'unknown', error);
  }
}

function recordsOf(facts: Facts, name: string): readonly Subject[] {
  const records = facts[name];
  if (records) return records;
  throw new RuleDefinitionError(
    'missing-collection',
    `The facts have no collection "${name}", which a rule reads. Pass an empty list if there are none.`,
  );
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

function lookups(facts: Facts): (index: AnyIndex) => Lookup {
  const built = new Map<AnyIndex, Lookup>();
  return (index) => {
    const existing = built.get(index);
    if (existing) return existing;
    // An index is only ever asked with records of the collection that it was defined over.
    const lookup = buildLookup(
      recordsOf(facts, index.collection.name),
      index.keysOf as (record: Subject) => string[],
    );
    built.set(index, lookup);
    return lookup;
  };
}

function assertDistinct(rules: readonly Rule[]): void {
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (seen.has(id)) {
      throw new RuleDefinitionError(
        'duplicate-rule',
        `Rule "${id}" is listed twice, and would be counted twice. List it once.`,
      );
    }
    seen.add(id);
  }
}
