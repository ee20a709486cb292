import type { PlanBook } from '@deputy-work/work-plan';
import { Box } from '@mui/material';
import type { OverviewItem } from '../derive/overview-items.ts';
import { ItemRow } from './ItemRow.tsx';

interface ItemListProps {
  readonly book: PlanBook;
  readonly items: readonly OverviewItem[];
}

/** Items one below the other. */
export function ItemList({ book, items }: ItemListProps) {
  if (items.length === 0) return null;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map((item) => (
        <ItemRow key={item.number} book={book} item={item} />
      ))}
    </Box>
  );
}
