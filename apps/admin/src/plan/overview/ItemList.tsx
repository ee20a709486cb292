import { Box } from '@mui/material';
import { ItemRow } from './ItemRow.tsx';
import type { OverviewItem } from './overview-items.ts';

/** Items one below the other. */
export function ItemList({ items }: { readonly items: readonly OverviewItem[] }) {
  if (items.length === 0) return null;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map((item) => (
        <ItemRow key={item.number} {...item} />
      ))}
    </Box>
  );
}
