import { EmptyState } from '@deputy-work/ui';
import { Box, Pagination, PaginationItem, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { pageOf } from '../../data/page-of.ts';
import type { RecordOf } from '../../data/records.ts';
import { activitiesHref, type ActivitiesFilter } from '../activities-filter.ts';
import { ActivityEntry } from './ActivityEntry.tsx';

const perPage = 15;

interface ActivityListProps {
  readonly activities: readonly RecordOf<'organ-activities'>[];
  readonly filter: ActivitiesFilter;
  readonly chosenId: string | undefined;
}

/** The activities, page by page; each opens its details. */
export function ActivityList({ activities, filter, chosenId }: ActivityListProps) {
  const translate = useTranslate();
  const words = (name: string, told: Readonly<Record<string, unknown>> = {}) =>
    translate(`organActivities.list.${name}`, told);
  const { rows, page, pages } = pageOf(activities, filter.page ?? 1, perPage);
  if (activities.length === 0) return <EmptyState title={words('empty')}>{words('emptyHint')}</EmptyState>;
  return (
    <Box component="section" aria-labelledby="organ-activities">
      <Typography component="h2" variant="h3" id="organ-activities" sx={{ mb: 1 }}>
        {words('count', { smart_count: activities.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((activity) => (
          <ActivityEntry
            key={activity.id}
            activity={activity}
            href={activitiesHref({ ...filter, activity: activity.id })}
            isChosen={activity.id === chosenId}
          />
        ))}
      </Box>
      {pages > 1 && (
        <Pagination
          size="small"
          count={pages}
          page={page}
          aria-label={words('pages')}
          renderItem={(item) => (
            <PaginationItem
              {...item}
              component={RouterLink}
              to={activitiesHref({ ...filter, page: item.page ?? 1, activity: undefined })}
            />
          )}
          sx={{ mt: 1.5 }}
        />
      )}
    </Box>
  );
}
