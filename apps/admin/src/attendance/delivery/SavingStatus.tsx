import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { countPending } from '../sheet/outbox.ts';
import { useSheetLater } from '../sheet-context.tsx';

/** Whether everything is saved, or how much is on its way. */
export function SavingStatus() {
  const translate = useTranslate();
  const pending = useSheetLater(countPending);
  return (
    <Typography variant="body2" color="text.secondary">
      {pending === 0
        ? translate('attendance.saved')
        : translate('attendance.saving', { smart_count: pending })}
    </Typography>
  );
}
