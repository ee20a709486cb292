import { Box, Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { itemFilters, type ItemFilter } from '../item-filter.ts';

interface ItemFilterNavProps {
  readonly selected: ItemFilter;
  /** How many items each filter lets through; unknown while the report is on its way. */
  readonly counts: Readonly<Record<ItemFilter, number | undefined>>;
}

/** The overview's filters: links, so that a filtered view has an address. */
export function ItemFilterNav({ selected, counts }: ItemFilterNavProps) {
  const translate = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={translate('plan.filter.label')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}
    >
      {itemFilters.map((filter) => (
        <Chip
          key={filter}
          component={Link}
          clickable
          to={filter === 'all' ? '/plan' : `/plan?show=${filter}`}
          aria-current={filter === selected ? 'true' : undefined}
          color={filter === selected ? 'primary' : 'default'}
          variant={filter === selected ? 'filled' : 'outlined'}
          label={[translate(`plan.filter.${filter}`), counts[filter]].join(' ').trim()}
        />
      ))}
    </Box>
  );
}
