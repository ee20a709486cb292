import { addressOf, readPage } from '../data/filter-in-address.ts';
import { budgetStates, type BudgetRow, type BudgetState } from './round/round-rows.ts';

/** What the page of a round shows; what is absent is not asked for. Kept in the address. */
export interface BudgetFilter {
  readonly round?: string | undefined;
  readonly state?: BudgetState | undefined;
  /** Words that the deputy's name has. */
  readonly text?: string | undefined;
  readonly page?: number | undefined;
  /** The letter to which an answer is being recorded. */
  readonly answer?: string | undefined;
}

/** Reads the filter from the address. A state or a page that doesn't exist is not asked for. */
export const readBudgetFilter = (search: URLSearchParams): BudgetFilter => ({
  round: search.get('round') ?? undefined,
  state: budgetStates.find((state) => state === search.get('state')),
  text: search.get('text') ?? undefined,
  page: readPage(search),
  answer: search.get('answer') ?? undefined,
});

/** The address of the page with a filter, for links of the router. */
export const budgetHref = (filter: BudgetFilter): string => addressOf('/budget-review', filter);

/** Picks the deputies that a filter lets through. */
export function pickRows<R extends BudgetRow>(
  rows: readonly R[],
  { state, text = '' }: Pick<BudgetFilter, 'state' | 'text'>,
  nameOf: (deputyId: string) => string,
): readonly R[] {
  const words = text.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (state === undefined || row.state === state) && nameOf(row.deputyId).toLowerCase().includes(words),
  );
}
