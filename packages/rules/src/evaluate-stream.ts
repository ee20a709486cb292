import { evaluate, type EvaluateOptions } from './evaluate.ts';
import { mergeReports } from './merge-reports.ts';
import type { Overlay } from './overlay.ts';
import { emptyReport, type Report } from './report.ts';
import type { NeedsOf, Rule, RuleIdOf } from './rule.ts';

/** How to evaluate a stream of congresses. */
export interface EvaluateStreamOptions<Needs> extends Omit<EvaluateOptions, 'overlay'> {
  /** The place's own values for one congress's facts. */
  readonly overlayOf?: (facts: Needs) => Overlay | undefined;
}

/**
 * Evaluates congress after congress and answers the report of the whole. Holds the facts of one congress at a time; memory grows only with
 * the findings asked for. Throws what {@link evaluate} throws, and what the stream throws.
 */
export async function evaluateStream<R extends Rule>(
  rules: readonly R[],
  congresses: AsyncIterable<NeedsOf<R>> | Iterable<NeedsOf<R>>,
  { overlayOf, ...options }: EvaluateStreamOptions<NeedsOf<R>>,
): Promise<Report<RuleIdOf<R>>> {
  // Reports of equal rank merge first, as digits carry, so that no long list of findings is copied for every congress.
  const ranks: (Report<RuleIdOf<R>> | undefined)[] = [];
  for await (const facts of congresses) {
    let carried = evaluate(rules, facts, { ...options, overlay: overlayOf?.(facts) });
    let rank = 0;
    for (let held = ranks[rank]; held; held = ranks[++rank]) {
      carried = mergeReports(held, carried);
      ranks[rank] = undefined;
    }
    ranks[rank] = carried;
  }
  return ranks.reduce<Report<RuleIdOf<R>>>(
    (whole, part) => (part ? mergeReports(whole, part) : whole),
    emptyReport as never,
  );
}
