import type { Collection, FactsOf } from './collection.ts';
import { evaluate, type EvaluateOptions } from './evaluate.ts';
import { mergeReports } from './merge-reports.ts';
import type { Overlay } from './overlay.ts';
import type { Report } from './report.ts';
import type { NeedsOf, Rule, RuleIdOf } from './rule.ts';

/** How to evaluate a stream of facts. */
export interface EvaluateStreamOptions<Needs> extends Omit<EvaluateOptions, 'overlay'> {
  /** The place's own values for one part of the facts. */
  readonly overlayOf?: (facts: Needs) => Overlay | undefined;
}

/**
 * Evaluates one self-contained part of the facts after another and answers the report of the whole, the same as {@link evaluate} would over
 * all of them. Holds one part at a time; memory grows only with the findings asked for. Throws what {@link evaluate} throws, and what the
 * stream throws.
 */
export async function evaluateStream<R extends Rule>(
  rules: readonly R[],
  parts: AsyncIterable<NeedsOf<R>> | Iterable<NeedsOf<R>>,
  { overlayOf, ...options }: EvaluateStreamOptions<NeedsOf<R>>,
): Promise<Report<RuleIdOf<R>>> {
  const whole = evaluate(rules, noFactsFor(rules) as NeedsOf<R>, options);
  // Reports of equal rank merge first, as digits carry, so that no long list of findings is copied for every part.
  const ranks: (Report<RuleIdOf<R>> | undefined)[] = [];
  for await (const facts of parts) {
    let carried = evaluate(rules, facts, { ...options, overlay: overlayOf?.(facts) });
    let rank = 0;
    for (let held = ranks[rank]; held; held = ranks[++rank]) {
      carried = mergeReports(held, carried);
      ranks[rank] = undefined;
    }
    ranks[rank] = carried;
  }
  return ranks.reduce<Report<RuleIdOf<R>>>((all, part) => (part ? mergeReports(all, part) : all), whole);
}

/** Empty lists of all that the rules read: the report about them says what was asked, even when no part comes. */
function noFactsFor(rules: readonly Rule[]): FactsOf<Collection> {
  const names = rules.flatMap(({ subjects, indexes }) => [
    subjects,
    ...Object.values(indexes).map(({ collection }) => collection.name),
  ]);
  return Object.fromEntries(names.map((name) => [name, []]));
}
