import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { findFieldErrors } from '../../data/problem.ts';
import { useErrorWords } from '../../data/use-error-words.ts';

interface AcceptRefusalProps {
  readonly error: unknown;
}

/** Why nobody was invited. */
export function AcceptRefusal({ error }: AcceptRefusalProps) {
  const translate = useTranslate();
  const { message } = useErrorWords()(error);
  const reasons = [...new Set(Object.values(findFieldErrors(error) ?? {}))];
  return (
    <Alert severity="error">
      <AlertTitle>{translate('sittingIn.accept.refused')}</AlertTitle>
      {message}
      {reasons.map((reason) => (
        <div key={reason}>{translate(reason)}</div>
      ))}
    </Alert>
  );
}
