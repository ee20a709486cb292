import type { Collection, FactsOf, Subject } from '../collection.ts';
import { RuleFailure } from '../errors.ts';
import { assertLocalDate, type LocalDate } from '../local-date.ts';
import type { Outcome } from '../outcome.ts';
import type { Overlay } from '../overlay.ts';
import type { Report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { assertCompatible } from './assert-compatible.ts';
import { FactsRead } from './facts-read.ts';
import { changeDays } from './law-on.ts';
import { reportOf } from './report-of.ts';
import { RuleRun } from './rule-run.ts';
import { Stretches } from './stretches.ts';

/** Some rules on their way through facts under one law: part by part, what they count and find adds up to one report. */
export class Inquiry {
  readonly #runs: readonly RuleRun[];
  readonly #runsBySubjects: ReadonlyMap<string, readonly RuleRun[]>;

  constructor(
    rules: readonly Rule[],
    readonly asOf: LocalDate,
    readonly overlay: Overlay | undefined,
    include: readonly Outcome[],
  ) {
    assertLocalDate(asOf, 'asOf');
    assertCompatible(rules);
    const stretches = new Stretches(rules.flatMap((rule) => [...changeDays(rule, overlay)]));
    const wanted = new Set(include);
    this.#runs = rules.map((rule) => new RuleRun(rule, asOf, overlay, stretches, wanted));
    this.#runsBySubjects = groupBySubjects(this.#runs);
  }

  /** Asks every rule about its subjects: one walk over each collection, each lookup built once. */
  read(facts: FactsOf<Collection>): void {
    const read = new FactsRead(facts);
    for (const run of this.#runs) run.lookInto(read);
    for (const [name, runs] of this.#runsBySubjects) walk(read.recordsOf(name), runs);
  }

  get report(): Report {
    return reportOf(this.#runs, this.asOf, this.overlay);
  }
}

function groupBySubjects(runs: readonly RuleRun[]): ReadonlyMap<string, readonly RuleRun[]> {
  const groups = new Map<string, RuleRun[]>();
  for (const run of runs) {
    const group = groups.get(run.rule.subjects);
    if (group) group.push(run);
    else groups.set(run.rule.subjects, [run]);
  }
  return groups;
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
