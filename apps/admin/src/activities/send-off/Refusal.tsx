import { FindingList } from '@deputy-work/ui';
import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { findRefusal } from '../../data/problem.ts';
import { useErrorWords } from '../../data/use-error-words.ts';

interface RefusalProps {
  readonly error: unknown;
}

/** Why the team may not leave: the findings that stand against it, or what else went wrong. */
export function Refusal({ error }: RefusalProps) {
  const translate = useTranslate();
  const errorWords = useErrorWords();
  const findings = findRefusal(error);
  if (!findings) return <Alert severity="error">{errorWords(error).message}</Alert>;
  return (
    <Alert severity="error" sx={{ '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
      <AlertTitle>{translate('activities.sendOff.refused', { count: findings.length })}</AlertTitle>
      <FindingList findings={findings} about="subject" />
    </Alert>
  );
}
