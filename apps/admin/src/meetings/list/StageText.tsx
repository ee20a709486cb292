import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { GatheringStage } from './gathering-stage.ts';

/** How far a meeting has come, in quiet words. */
export function StageText({ stage }: { readonly stage: GatheringStage }) {
  const translate = useTranslate();
  return (
    <Typography component="span" variant="body2" color="text.secondary">
      {translate(`meetings.stages.${stage}`)}
    </Typography>
  );
}
