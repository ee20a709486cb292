import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { useDeferredValue } from 'react';
import { useTranslate } from 'react-admin';
import { countPending } from '../sheet/outbox.ts';
import { useSheet } from '../sheet-context.tsx';

/** Whether everything is saved; when the connection is lost, how much waits, and that nothing is lost. */
export function DeliveryStatus({ onRetry }: { readonly onRetry: () => void }) {
  const translate = useTranslate();
  const isCutOff = useSheet((state) => state.isCutOff);
  const pending = useDeferredValue(useSheet(countPending));
  if (isCutOff) {
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
  return (
    <Box sx={{ typography: 'body2', color: 'text.secondary' }} data-testid="delivery">
      {pending === 0
        ? translate('attendance.saved')
        : translate('attendance.saving', { smart_count: pending })}
    </Box>
  );
}
