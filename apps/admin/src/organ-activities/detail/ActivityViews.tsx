import type { TrackedView } from '@deputy-work/liaison';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ViewLines } from '../../contacts/views/ViewLines.tsx';

/** The views that deputies told at an activity, each with how far it has come. */
export function ActivityViews({ views }: { readonly views: readonly TrackedView[] }) {
  const translate = useTranslate();
  return (
    <section aria-labelledby="activity-views">
      <Typography component="h3" variant="h3" id="activity-views">
        {translate('organActivities.detail.views', { smart_count: views.length })}
      </Typography>
      <ViewLines views={views} showDeputy />
    </section>
  );
}
