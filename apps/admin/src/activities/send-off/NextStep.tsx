import { useUi } from '@deputy-work/ui';
import type { Activity } from '@deputy-work/inspection';
import { Alert } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { SendOff } from './SendOff.tsx';

/** The step an activity can take: to be sent off, unless it has left or was called off. */
export function NextStep() {
  const translate = useTranslate();
  const { kernel } = useUi().locale;
  const { departedOn, cancelledOn } = useRecordContext<Activity>() ?? {};
  if (departedOn !== undefined) {
    return (
      <Alert severity="success" role="status">
        {translate('activities.sendOff.departed', { day: kernel.date(departedOn) })}
      </Alert>
    );
  }
  if (cancelledOn !== undefined) {
    return (
      <Alert severity="info" role="status">
        {translate('activities.sendOff.cancelled', { day: kernel.date(cancelledOn) })}
      </Alert>
    );
  }
  return <SendOff />;
}
