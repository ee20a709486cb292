import type { Answer } from './answer.ts';
import type { Citation } from './citation.ts';
import type { AnyIndex, Collection, FactsOf, Index, Lookup, Subject } from './collection.ts';
import { RuleDefinitionError } from './errors.ts';
import type { LocalDate } from './local-date.ts';
import type { Comparison, Parameter } from './parameter.ts';
import type { NonEmpty } from './text.ts';
import type { ValueInForce } from './value-on.ts';

/** Where the duty comes from, by the basis in force that day; `aim` when the source itself only names a goal (目标). */
export type Force = 'statute' | 'plan' | 'aim' | 'local';

/** The package a rule is published in, for receipts. */
export interface RulePackage {
  readonly name: string;
  readonly version: string;
}

type Parameters = Readonly<Record<string, Parameter>>;
type Indexes = Readonly<Record<string, AnyIndex>>;

/** The values in force for the rule's parameters. */
export type ValuesOf<P> = {
  readonly [K in keyof P]: P[K] extends Parameter<string, infer C extends Comparison>
    ? ValueInForce<C>
    : never;
};

/** What a rule may use besides its subject: the day of asking, and its lookups. */
export type Surroundings<I> = { readonly asOf: LocalDate } & {
  readonly [K in keyof I]: I[K] extends Index<string, infer S> ? Lookup<S> : never;
};

/** What `defineRule` takes. */
export interface RuleDefinition<
  Id extends string,
  C extends Collection,
  P extends Parameters,
  I extends Indexes,
  S = C extends Collection<string, infer R> ? R : never,
> {
  /** Subject, then matter: `school.drills.held`. Part of the public interface. */
  readonly id: Id;
  readonly package: RulePackage;
  /** All sources over time. Those whose version is in force on the governing day are the finding's basis. */
  readonly basis: NonEmpty<Citation>;
  /** Set when the source names a goal and not a duty. */
  readonly aim?: true;
  readonly subjects: C;
  readonly parameters?: P;
  readonly indexes?: I;
  /** Whether the rule asks this subject at all; an {@link Answer} when that can't be told. Default: it does. */
  readonly appliesTo?: (subject: S, surroundings: Surroundings<I>) => boolean | Answer;
  /**
   * The day whose law governs the subject: the day the drill was held. The day of asking only where the subject is a state that lasts, such as
   * how far a term's aim is reached.
   */
  readonly governedOn: (subject: S, surroundings: Surroundings<I>) => LocalDate | Answer;
  /** Answers for one subject. Must not throw: absent facts are `missing(path)`. */
  readonly check: (subject: S, values: ValuesOf<P>, surroundings: Surroundings<I>) => Answer;
}

/**
 * A rule (规则): asks one question of one subject among the facts, on the day the subject happened, against the parameters in force then.
 * `Needs` is the facts it reads; `evaluate` won't compile without them.
 */
export interface Rule<Id extends string = string, Needs = never> {
  readonly id: Id;
  readonly package: RulePackage;
  readonly basis: NonEmpty<Citation>;
  readonly aim: boolean;
  readonly subjects: string;
  readonly parameters: Parameters;
  readonly indexes: Indexes;
  readonly appliesTo:
    ((subject: Subject, surroundings: Surroundings<object>) => boolean | Answer) | undefined;
  readonly governedOn: (subject: Subject, surroundings: Surroundings<object>) => LocalDate | Answer;
  readonly check: (
    subject: Subject,
    values: ValuesOf<Parameters>,
    surroundings: Surroundings<object>,
  ) => Answer;
  /** Only for types: the facts it reads. Never set. */
  readonly needs?: (facts: Needs) => void;
}

type Together<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;

/** The facts that a rule, or a list of rules, reads. */
export type NeedsOf<R> = Together<R extends Rule<string, infer Needs> ? Needs : never>;

/** The ids of a list of rules. */
export type RuleIdOf<R> = R extends Rule<infer Id> ? Id : never;

const idShape = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;

type IndexedFacts<X> = X extends Index<infer N, infer S> ? FactsOf<Collection<N, S>> : never;

/** Defines a rule. Throws {@link RuleDefinitionError} when the id is malformed or the basis empty. */
export function defineRule<
  const Id extends string,
  C extends Collection,
  P extends Parameters = Readonly<Record<never, Parameter>>,
  I extends Indexes = Readonly<Record<never, AnyIndex>>,
>(definition: RuleDefinition<Id, C, P, I>): Rule<Id, FactsOf<C> & Together<IndexedFacts<I[keyof I]>>> {
  if (!idShape.test(definition.id)) {
    throw new RuleDefinitionError(
      'invalid-id',
      `"${definition.id}" is not a rule id. Write subject, then matter, in kebab-case with dots: "school.drills.held".`,
    );
  }
  if ((definition.basis as readonly Citation[]).length === 0) {
    throw new RuleDefinitionError('missing-basis', `Rule "${definition.id}" cites nothing. Add its source.`);
  }
  // Every rule is an object of the same shape, which the engine's walk is quick on. The kernel hands each rule only records of the
  // collections it named, which is what its narrower types say.
  return {
    id: definition.id,
    package: definition.package,
    basis: definition.basis,
    aim: definition.aim ?? false,
    subjects: definition.subjects.name,
    parameters: definition.parameters ?? {},
    indexes: definition.indexes ?? {},
    appliesTo: definition.appliesTo,
    governedOn: definition.governedOn,
    check: definition.check,
  } as never;
}
