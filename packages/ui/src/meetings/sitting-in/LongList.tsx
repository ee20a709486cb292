import { Box, Button } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useUi } from '../../ui-provider.tsx';

export interface LongListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

const atFirst = 8;

/** A list that shows its first lines, and all of them to whoever asks: a plan may name a thousand deputies. */
export function LongList<T>({ label, items, keyOf, children }: LongListProps<T>) {
  const { sittingIn: words } = useUi().words;
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? items : items.slice(0, atFirst);
  return (
    <>
      <Box component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </Box>
      {items.length > atFirst && (
        <Button size="small" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.showFewer : words.showAll(items.length)}
        </Button>
      )}
    </>
  );
}
