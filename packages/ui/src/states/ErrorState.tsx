import { Alert, AlertTitle, Button, Typography } from '@mui/material';
import { useUi } from '../ui-provider.tsx';

export interface ErrorStateProps {
  /** What is wrong and what to do, in the language of the screen. */
  readonly message: string;
  /** What stands behind it, for whoever has to mend it. */
  readonly detail?: string | undefined;
  readonly onRetry?: () => void;
}

/** Something could not be read: what is wrong, and a way to try again. */
export function ErrorState({ message, detail, onRetry }: ErrorStateProps) {
  const words = useUi().words.states;
  return (
    <Alert
      severity="error"
      action={
        onRetry && (
          <Button color="inherit" size="small" sx={{ whiteSpace: 'nowrap' }} onClick={() => onRetry()}>
            {words.retry}
          </Button>
        )
      }
    >
      <AlertTitle>{words.failed}</AlertTitle>
      {message}
      {detail !== undefined && (
        <details>
          <summary>{words.detail}</summary>
          <Typography component="code" variant="caption" sx={{ overflowWrap: 'anywhere' }}>
            {detail}
          </Typography>
        </details>
      )}
    </Alert>
  );
}
