import { notApplicable, type Answer } from '../answer.ts';
import type { Subject } from '../collection.ts';
import type { Finding } from '../finding.ts';
import type { LocalDate } from '../local-date.ts';
import type { Outcome } from '../outcome.ts';
import type { Overlay } from '../overlay.ts';
import type { AppliedValue, Tally } from '../report.ts';
import type { Rule, Surroundings } from '../rule.ts';
import type { FactsRead } from './facts-read.ts';
import { measureOf } from './held.ts';
import { lawOn, type Law } from './law-on.ts';
import { byRuleThenSubject } from './order.ts';
import type { Stretches } from './stretches.ts';

const nothing: readonly never[] = [];

/** One rule on its walk over its subjects: counts outcomes and keeps the findings that are wanted. */
export class RuleRun {
  /** By stretch; made when a subject first falls into one. */
  readonly #laws: (Law | undefined)[] = [];
  #surroundings: Surroundings<object>;
  readonly #findings: Finding[] = [];
  readonly #keepsSatisfied: boolean;
  readonly #keepsNotApplicable: boolean;
  #satisfied = 0;
  #notApplicable = 0;
  #violated = 0;
  #pending = 0;
  #undetermined = 0;
  #lastId = '';
  #sorted = true;

  constructor(
    readonly rule: Rule,
    readonly asOf: LocalDate,
    readonly overlay: Overlay | undefined,
    readonly stretches: Stretches,
    readonly wanted: ReadonlySet<Outcome>,
  ) {
    this.#surroundings = { asOf };
    this.#keepsSatisfied = wanted.has('satisfied');
    this.#keepsNotApplicable = wanted.has('not-applicable');
  }

  get tally(): Tally {
    return {
      satisfied: this.#satisfied,
      violated: this.#violated,
      pending: this.#pending,
      'not-applicable': this.#notApplicable,
      undetermined: this.#undetermined,
    };
  }

  /** In the order of subject ids. Facts often come in that order, and then there is nothing to sort. */
  get findings(): readonly Finding[] {
    return this.#sorted ? this.#findings : this.#findings.toSorted(byRuleThenSubject);
  }

  /** The values that judged at least one subject. */
  get applied(): readonly AppliedValue[] {
    const asked = this.#laws.flatMap((law) => (law && !law.undetermined ? law.used : nothing));
    return asked.map(({ parameterId, from, jurisdiction }) =>
      jurisdiction === undefined ? { parameterId, from } : { parameterId, from, jurisdiction },
    );
  }

  /** From here on lookups look into these facts. */
  lookInto(read: FactsRead): void {
    const lookups = Object.entries(this.rule.indexes).map(
      ([name, index]) => [name, read.lookupOf(index, this.rule.id)] as const,
    );
    this.#surroundings = { ...Object.fromEntries(lookups), asOf: this.asOf };
  }

  ask(subject: Subject): void {
    const { rule } = this;
    const applies = rule.appliesTo === undefined || rule.appliesTo(subject, this.#surroundings);
    if (applies === false) return this.#count(subject, notApplicable);
    if (applies !== true) return this.#count(subject, applies);
    const governedOn = rule.governedOn(subject, this.#surroundings);
    if (typeof governedOn !== 'string') return this.#count(subject, governedOn);
    const law = this.#lawOn(governedOn);
    const answer = law.undetermined ?? rule.check(subject, law.values, this.#surroundings);
    this.#count(subject, answer, governedOn, law);
  }

  #lawOn(day: LocalDate): Law {
    const index = this.stretches.indexOf(day);
    return (this.#laws[index] ??= lawOn(this.rule, this.stretches.firstDayOf(index), this.overlay));
  }

  #count(subject: Subject, answer: Answer, governedOn?: LocalDate, law?: Law): void {
    switch (answer.outcome) {
      case 'satisfied':
        this.#satisfied++;
        if (this.#keepsSatisfied) this.#keep(subject, answer, governedOn, law);
        return;
      case 'not-applicable':
        this.#notApplicable++;
        if (this.#keepsNotApplicable) this.#keep(subject, answer, governedOn, law);
        return;
      case 'violated':
        this.#violated++;
        break;
      case 'pending':
        this.#pending++;
        break;
      case 'undetermined':
        this.#undetermined++;
    }
    if (this.wanted.has(answer.outcome)) this.#keep(subject, answer, governedOn, law);
  }

  #keep(subject: Subject, answer: Answer, governedOn?: LocalDate, law?: Law): void {
    const { rule, asOf } = this;
    if (subject.id <= this.#lastId) this.#sorted = false;
    this.#lastId = subject.id;
    this.#findings.push({
      ruleId: rule.id,
      subject: { collection: rule.subjects, id: subject.id },
      outcome: answer.outcome,
      asOf,
      governedOn,
      force: law?.force,
      basis: law?.basis ?? rule.basis,
      values: law?.used ?? nothing,
      measure: measureOf(answer),
      due: answer.due,
      evidence: answer.evidence,
      remedy: answer.remedy,
      unknown: answer.unknown,
    });
  }
}
