import { notApplicable, type Answer } from '../answer.ts';
import type { AnyIndex, Lookup, Subject } from '../collection.ts';
import type { Finding } from '../finding.ts';
import type { LocalDate } from '../local-date.ts';
import type { Outcome } from '../outcome.ts';
import type { Overlay } from '../overlay.ts';
import type { AppliedValue, Tally } from '../report.ts';
import type { Rule, Surroundings } from '../rule.ts';
import { stretchesOf, type LawOfDays } from './law-on.ts';
import { byRuleThenSubject } from './order.ts';
import { indexOn } from './timeline.ts';

const nothing: readonly never[] = [];

/** One rule on its walk over its subjects: counts outcomes and keeps the findings that are wanted. */
export class RuleRun {
  readonly #stretches: readonly LawOfDays[];
  readonly #surroundings: Surroundings<object>;
  readonly #findings: Finding[] = [];
  readonly #met = new Set<LawOfDays>();
  readonly #keepsSatisfied: boolean;
  readonly #keepsNotApplicable: boolean;
  #satisfied = 0;
  #notApplicable = 0;
  #violated = 0;
  #pending = 0;
  #undetermined = 0;
  #law: LawOfDays | undefined;
  #lastId = '';
  #sorted = true;

  constructor(
    readonly rule: Rule,
    readonly asOf: LocalDate,
    overlay: Overlay | undefined,
    readonly wanted: ReadonlySet<Outcome>,
    lookupOf: (index: AnyIndex) => Lookup,
  ) {
    this.#stretches = stretchesOf(rule, overlay);
    const lookups = Object.entries(rule.indexes).map(([name, index]) => [name, lookupOf(index)] as const);
    this.#surroundings = { ...Object.fromEntries(lookups), asOf };
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
    return [...this.#met].flatMap(({ used }) =>
      used.map(({ parameterId, from, jurisdiction }) =>
        jurisdiction === undefined ? { parameterId, from } : { parameterId, from, jurisdiction },
      ),
    );
  }

  ask(subject: Subject): void {
    const { rule } = this;
    const applies = rule.appliesTo === undefined || rule.appliesTo(subject);
    if (applies === false) return this.#count(subject, notApplicable);
    if (applies !== true) return this.#count(subject, applies);
    const governedOn = rule.governedOn(subject);
    if (typeof governedOn !== 'string') return this.#count(subject, governedOn);
    const law = this.#lawOn(governedOn);
    const answer = law.undetermined ?? rule.check(subject, law.values, this.#surroundings);
    this.#count(subject, answer, governedOn, law);
  }

  #lawOn(day: LocalDate): LawOfDays {
    const current = this.#law;
    if (current && day >= current.from && (current.until === undefined || day < current.until))
      return current;
    const law = this.#stretches[indexOn(this.#stretches, day)] as LawOfDays;
    this.#law = law;
    this.#met.add(law);
    return law;
  }

  #count(subject: Subject, answer: Answer, governedOn?: LocalDate, law?: LawOfDays): void {
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

  #keep(subject: Subject, answer: Answer, governedOn?: LocalDate, law?: LawOfDays): void {
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
      measure: answer.measure,
      due: answer.due,
      evidence: answer.evidence,
      remedy: answer.remedy,
      unknown: answer.unknown,
    });
  }
}
