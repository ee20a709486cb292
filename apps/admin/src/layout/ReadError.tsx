import { Box } from '@mui/material';
import { useErrorWords } from '../data/use-error-words.ts';
import { ErrorState } from '@deputy-work/ui';

interface ReadErrorProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What a page needs could not be read: why, and a button that tries again. */
export function ReadError({ error, onRetry }: ReadErrorProps) {
  const { message, detail } = useErrorWords()(error);
  return (
    <Box sx={{ my: 2 }}>
      <ErrorState message={message} detail={detail} onRetry={onRetry} />
    </Box>
  );
}
