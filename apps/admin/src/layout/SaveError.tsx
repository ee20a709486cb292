import { FindingList } from '@deputy-work/ui';
import { Alert, Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { findFieldErrors, findRefusal, isStale } from '../data/problem.ts';
import { useErrorWords } from '../data/use-error-words.ts';

interface SaveErrorProps {
  readonly error: unknown;
  /** What the field at a path is called. */
  readonly nameOfField: (path: string) => string;
  /** Reads the record anew after somebody else has changed it. */
  readonly onReload?: () => void;
}

/** Why nothing was saved: which fields are wrong, which rules stand against it, or that somebody else was faster. */
export function SaveError({ error, nameOfField, onReload }: SaveErrorProps) {
  const translate = useTranslate();
  const errorWords = useErrorWords();
  const fields = Object.entries(findFieldErrors(error) ?? {});
  return (
    <Alert
      severity={isStale(error) ? 'warning' : 'error'}
      sx={{ '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}
    >
      {errorWords(error).message}
      {fields.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {fields.map(([path, words]) => (
            <li key={path}>
              {nameOfField(path)}: {translate(words)}
            </li>
          ))}
        </Box>
      )}
      <FindingList findings={findRefusal(error) ?? []} about="subject" />
      {isStale(error) && onReload && (
        <Button color="inherit" variant="outlined" size="small" onClick={onReload} sx={{ mt: 1 }}>
          {translate('layout.reload')}
        </Button>
      )}
    </Alert>
  );
}
