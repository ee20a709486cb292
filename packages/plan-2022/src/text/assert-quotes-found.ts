import type { Citation } from '@deputy-work/rules';
import { PlanQuoteError, quote } from '@deputy-work/work-plan';
import { plan2022 } from '../instrument.ts';
import { plan } from './reading.ts';

/**
 * Asserts that each citation of this plan names an item, and that its words stand exactly once in it. For tests of packages that cite the plan;
 * citations of other instruments pass. Throws {@link PlanQuoteError} at the first that fails, and when none of the citations is of this plan.
 */
export function assertQuotesFound(citations: readonly Citation[]): void {
  const ours = citations.filter(({ instrument }) => instrument.id === plan2022.id);
  if (ours.length === 0) {
    throw new PlanQuoteError(
      'absent',
      `None of the ${citations.length} citations is of ${plan2022.id}, so nothing was proved. Hand in the citations that quote it.`,
    );
  }
  ours.forEach(assertFound);
}

function assertFound({ place, words }: Citation): void {
  if (place === undefined || !('item' in place)) {
    throw new PlanQuoteError(
      'unknown-item',
      `A citation of ${plan2022.id} (“${words ?? ''}”) names no item, so nobody can look it up. Cite the plan with cite(item, words).`,
    );
  }
  const title = plan.items.find(({ number }) => number === place.item)?.sentences[0]?.text;
  quote(plan, place.item, words ?? title ?? '');
}
