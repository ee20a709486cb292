import { Link } from '@mui/material';
import { EmptyState } from '../../states/EmptyState.tsx';
import { useUi } from '../../ui-provider.tsx';
import type { ItemFilter } from '../derive/item-filter.ts';

/** The filter lets no item through. */
export function NoSuchItem({ filter }: { readonly filter: ItemFilter }) {
  const {
    locale: { kernel },
    words: {
      plan: { filters },
    },
    asOf,
    links,
  } = useUi();
  const href = links.plan?.('all');
  return (
    <EmptyState
      title={filters.empty}
      action={href !== undefined && <Link href={href}>{filters.showAll}</Link>}
    >
      {filters.emptyHint(kernel.date(asOf), filters[filter])}
    </EmptyState>
  );
}
