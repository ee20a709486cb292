import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { findFieldErrors } from '../data/problem.ts';
import { useErrorWords } from '../data/use-error-words.ts';

interface AcceptRefusalProps {
  readonly title: string;
  readonly error: unknown;
}

/** Why a plan was not carried out. */
export function AcceptRefusal({ title, error }: AcceptRefusalProps) {
  const translate = useTranslate();
  const { message } = useErrorWords()(error);
  const reasons = [...new Set(Object.values(findFieldErrors(error) ?? {}))];
  return (
    <Alert severity="error">
      <AlertTitle>{title}</AlertTitle>
      {message}
      {reasons.map((reason) => (
        <div key={reason}>{translate(reason)}</div>
      ))}
    </Alert>
  );
}
