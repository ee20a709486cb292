import { FindingList } from '@deputy-work/ui';
import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { findRefusal } from '../../data/problem.ts';
import { useErrorWords } from '../../data/use-error-words.ts';

/** Why leave may not be decided so: the findings that stand against it, or what else went wrong. */
export function LeaveRefusal({ error }: { readonly error: unknown }) {
  const translate = useTranslate();
  const errorWords = useErrorWords();
  const findings = findRefusal(error);
  if (!findings) return <Alert severity="error">{errorWords(error).message}</Alert>;
  return (
    <Alert severity="error" sx={{ '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
      <AlertTitle>{translate('leave.decision.refusedStep')}</AlertTitle>
      <FindingList findings={findings} about="subject" />
    </Alert>
  );
}
