import { useUi } from '@deputy-work/ui';
import { Box, Link, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { RecordOf } from '../../data/records.ts';
import { activitiesHref, type ActivitiesFilter } from '../activities-filter.ts';
import { activityStateOf } from '../activity-state.ts';
import { StateMark } from '../StateMark.tsx';
import { ActivitySteps } from '../steps/ActivitySteps.tsx';
import type { OrganActivityRecords } from '../use-organ-activity-records.ts';
import { ActivityFacts } from './ActivityFacts.tsx';
import { ActivityFindings } from './ActivityFindings.tsx';
import { ActivityViews } from './ActivityViews.tsx';

interface ActivityDetailProps {
  readonly activity: RecordOf<'organ-activities'>;
  readonly filter: ActivitiesFilter;
  readonly records: OrganActivityRecords;
}

/** One activity: who holds it, who arranged it, what the rules find, what can be done now, and the views that deputies told there. */
export function ActivityDetail({ activity, filter, records }: ActivityDetailProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  return (
    <Paper
      component="article"
      variant="outlined"
      aria-labelledby="organ-activity"
      sx={{ p: 2, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, '& h3': { mb: 0.5 } }}
    >
      <div>
        <Link
          component={RouterLink}
          to={activitiesHref({ ...filter, activity: undefined })}
          sx={{ display: { md: 'none' } }}
        >
          {translate('organActivities.detail.back')}
        </Link>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline' }}>
          <Typography component="h2" variant="h2" id="organ-activity">
            {activity.title}
          </Typography>
          <StateMark state={activityStateOf(activity, asOf)} />
        </Box>
      </div>
      <ActivityFacts activity={activity} />
      <ActivitySteps activity={activity} bodies={records.bodies} />
      <ActivityFindings activityId={activity.id} />
      <ActivityViews views={records.views.filter(({ occasionId }) => occasionId === activity.id)} />
    </Paper>
  );
}
