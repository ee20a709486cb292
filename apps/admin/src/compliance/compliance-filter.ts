import { outcomes, type Outcome, type Tally } from '@deputy-work/rules';
import type { ReportOptions } from '../data/deputy-work-provider.ts';
import { addressOf, readPage } from '../data/filter-in-address.ts';

/** What the compliance page shows; what is absent is not asked for. Kept in the address. */
export interface ComplianceFilter {
  readonly rule?: string | undefined;
  readonly outcome?: Outcome | undefined;
  readonly congress?: string | undefined;
  readonly text?: string | undefined;
  readonly page?: number | undefined;
}

/** Reads the filter from the address. An outcome or a page that doesn't exist is not asked for. */
export function readFilter(search: URLSearchParams): ComplianceFilter {
  return {
    rule: search.get('rule') ?? undefined,
    outcome: outcomes.find((outcome) => outcome === search.get('outcome')),
    congress: search.get('congress') ?? undefined,
    text: search.get('text') ?? undefined,
    page: readPage(search),
  };
}

/** The address of the compliance page with a filter, for links of the router. */
export const complianceHref = (filter: ComplianceFilter): string => addressOf('/compliance', filter);

/** Which report a filter needs. Findings of outcomes that need nobody are many, so they come only when asked for. */
export function reportOptionsFor({ congress, outcome }: ComplianceFilter): ReportOptions {
  const isExtra = outcome === 'satisfied' || outcome === 'not-applicable';
  return {
    ...(congress !== undefined && { congressId: congress }),
    ...(isExtra && { include: [outcome] }),
  };
}

/** The rules that a filter leaves to count: the one asked for, or those with the outcome asked for. */
export function pickTallies(
  tallies: Readonly<Record<string, Tally>>,
  { rule, outcome }: Pick<ComplianceFilter, 'rule' | 'outcome'>,
): Readonly<Record<string, Tally>> {
  return Object.fromEntries(
    Object.entries(tallies).filter(
      ([id, tally]) => (rule === undefined || id === rule) && (outcome === undefined || tally[outcome] > 0),
    ),
  );
}
