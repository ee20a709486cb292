import type { Collection, FactsOf } from './collection.ts';
import { Inquiry } from './internal/inquiry.ts';
import type { LocalDate } from './local-date.ts';
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

/** The outcomes that somebody has to look at. */
export const included: readonly Outcome[] = ['violated', 'undetermined', 'pending'];

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
  const inquiry = new Inquiry(rules, asOf, overlay, include);
  inquiry.read(facts as FactsOf<Collection>);
  return inquiry.report as Report<RuleIdOf<R>>;
}
