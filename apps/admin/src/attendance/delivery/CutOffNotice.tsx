import { Alert, AlertTitle, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { countPending } from '../sheet/outbox.ts';
import { useSheet } from '../sheet-context.tsx';

/** The connection is lost: how much waits, and that nothing is. */
export function CutOffNotice({ onRetry }: { readonly onRetry: () => void }) {
  const translate = useTranslate();
  const isCutOff = useSheet((state) => state.isCutOff);
  const pending = useSheet((state) => (state.isCutOff ? countPending(state) : 0));
  if (!isCutOff) return null;
  return (
    <Alert
      severity="warning"
      action={
        <Button color="inherit" size="small" onClick={onRetry}>
          {translate('attendance.cutOff.retry')}
        </Button>
      }
    >
      <AlertTitle>{translate('attendance.cutOff.title')}</AlertTitle>
      {translate('attendance.cutOff.hint', { smart_count: pending })}
    </Alert>
  );
}
