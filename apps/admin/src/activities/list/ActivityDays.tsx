import { useUi } from '@deputy-work/ui';
import type { Activity } from '@deputy-work/inspection';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { stageOf } from './stage.ts';

interface ActivityDaysProps {
  readonly activity: Activity;
}

/** When it leaves and returns, and how far it has come. */
export function ActivityDays({ activity }: ActivityDaysProps) {
  const translate = useTranslate();
  const { kernel } = useUi().locale;
  const { departsOn, returnsOn } = activity;
  const stage = stageOf(activity);
  const day = 'on' in stage ? kernel.date(stage.on) : '';
  return (
    <>
      <span>{departsOn === undefined ? translate('activities.undated') : kernel.date(departsOn)}</span>
      {departsOn !== undefined && returnsOn !== undefined && returnsOn !== departsOn && (
        <span> – {kernel.date(returnsOn)}</span>
      )}
      <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
        {translate(`activities.stage.${stage.code}`, { day })}
      </Typography>
    </>
  );
}
