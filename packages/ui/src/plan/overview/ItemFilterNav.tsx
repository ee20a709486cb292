import { Box, Chip, Link } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import type { ItemFilter } from '../derive/item-filter.ts';

export interface ItemFilterNavProps {
  readonly selected: ItemFilter;
  /** The filters to offer, with how many items each lets through; undefined while nobody knows. */
  readonly counts: ReadonlyMap<ItemFilter, number | undefined>;
}

/** The overview’s filters: links, so that a filtered view has an address. */
export function ItemFilterNav({ selected, counts }: ItemFilterNavProps) {
  const {
    words: {
      plan: { filters },
    },
    links,
  } = useUi();
  return (
    <Box component="nav" aria-label={filters.label} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
      {[...counts].map(([filter, count]) => {
        const href = links.plan?.(filter);
        return (
          <Chip
            key={filter}
            {...(href !== undefined && { component: Link, href, clickable: true, underline: 'none' })}
            aria-current={filter === selected ? 'true' : undefined}
            color={filter === selected ? 'primary' : 'default'}
            variant={filter === selected ? 'filled' : 'outlined'}
            label={[filters[filter], count].join(' ').trim()}
          />
        );
      })}
    </Box>
  );
}
