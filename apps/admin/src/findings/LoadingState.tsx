import type { Locale } from '@deputy-work/rules';
import { Box, Skeleton } from '@mui/material';
import { findingsWords } from './words.ts';

export interface LoadingStateProps {
  readonly locale: Locale;
  /** How many lines will probably come. */
  readonly lines?: number;
}

/** Something is on its way: grey lines in its place, and the word for who can't see them. */
export function LoadingState({ locale, lines = 3 }: LoadingStateProps) {
  return (
    <Box
      role="status"
      aria-label={findingsWords[locale.kernel.code].loading}
      sx={{ display: 'grid', gap: 1 }}
    >
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} variant="rounded" height={36} />
      ))}
    </Box>
  );
}
