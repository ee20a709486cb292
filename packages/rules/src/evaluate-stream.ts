import type { Collection, FactsOf } from './collection.ts';
import { included, type EvaluateOptions } from './evaluate.ts';
import { Inquiry } from './internal/inquiry.ts';
import { ReportSum } from './internal/report-sum.ts';
import type { Overlay } from './overlay.ts';
import type { Report } from './report.ts';
import type { NeedsOf, Rule, RuleIdOf } from './rule.ts';

/** How to evaluate a stream of facts. */
export interface EvaluateStreamOptions<Needs> extends Omit<EvaluateOptions, 'overlay'> {
  /** The place's own values for one part of the facts. Quickest when parts of one place follow each other and get the same object. */
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
  { asOf, include = included, overlayOf }: EvaluateStreamOptions<NeedsOf<R>>,
): Promise<Report<RuleIdOf<R>>> {
  const sum = new ReportSum();
  let inquiry = new Inquiry(rules, asOf, undefined, include);
  for await (const facts of parts) {
    const overlay = overlayOf?.(facts);
    if (overlay !== inquiry.overlay) {
      sum.add(inquiry.report);
      inquiry = new Inquiry(rules, asOf, overlay, include);
    }
    inquiry.read(facts as FactsOf<Collection>);
  }
  sum.add(inquiry.report);
  return sum.total as Report<RuleIdOf<R>>;
}
