import { Box, Skeleton } from '@mui/material';
import { useUi } from '../ui-provider.tsx';

export interface LoadingStateProps {
  /** How many lines will probably come. */
  readonly lines?: number;
}

/** Something is on its way: grey lines in its place, and the word for who can't see them. */
export function LoadingState({ lines = 3 }: LoadingStateProps) {
  const { words } = useUi();
  return (
    <Box role="status" aria-label={words.states.loading} sx={{ display: 'grid', gap: 1 }}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} variant="rounded" height={36} />
      ))}
    </Box>
  );
}
