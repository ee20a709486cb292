import { ErrorState, ForbiddenState } from '@deputy-work/ui';
import { Box } from '@mui/material';
import { isForbidden } from '../data/problem.ts';
import { useErrorWords } from '../data/use-error-words.ts';

interface ReadErrorProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What a page needs could not be read: why, and a button that tries again where that can help. */
export function ReadError({ error, onRetry }: ReadErrorProps) {
  const { message, detail } = useErrorWords()(error);
  return (
    <Box sx={{ my: 2 }}>
      {isForbidden(error) ? (
        <ForbiddenState />
      ) : (
        <ErrorState message={message} detail={detail} onRetry={onRetry} />
      )}
    </Box>
  );
}
