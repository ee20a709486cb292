import type { ItemStanding } from './item-standing.ts';
import type { ItemSummary } from './summarise-items.ts';

/**
 * Which items the overview shows: all; those with rules; those of which something is violated; those with rules to come (what is still planned);
 * those with sentences that no record can answer. The order is that of the filter’s links.
 */
export const itemFilters = ['all', 'with-rules', 'violated', 'planned', 'not-encodable'] as const;

export type ItemFilter = (typeof itemFilters)[number];

/** An item with how it stands. */
export interface StandingItem extends ItemSummary {
  readonly standing: ItemStanding;
}

/** Reads a filter from an address; whatever it doesn’t know means all items. */
export const toItemFilter = (text: string | null): ItemFilter =>
  itemFilters.find((filter) => filter === text) ?? 'all';

const asks: Readonly<Record<ItemFilter, (item: StandingItem) => boolean>> = {
  all: () => true,
  'with-rules': ({ ruleIds }) => ruleIds.length > 0,
  violated: ({ standing }) => standing.kind === 'judged' && standing.outcome === 'violated',
  planned: ({ plannedPackages }) => plannedPackages.length > 0,
  'not-encodable': ({ classes }) => classes.duty + classes.discretion > 0,
};

/** Picks the items that a filter lets through. */
export const filterItems = <I extends StandingItem>(items: readonly I[], filter: ItemFilter): readonly I[] =>
  items.filter(asks[filter]);
