import { EmptyState, LoadingState, useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { Page } from '../layout/Page.tsx';
import { ReadError } from '../layout/ReadError.tsx';
import { readActivitiesFilter } from './activities-filter.ts';
import { activityStateOf, inOrder } from './activity-state.ts';
import { ActivitiesVerdicts } from './ActivitiesVerdicts.tsx';
import { ActivityDetail } from './detail/ActivityDetail.tsx';
import { ActivityFilters } from './list/ActivityFilters.tsx';
import { ActivityList } from './list/ActivityList.tsx';
import { useOrganActivityRecords, type OrganActivityRecords } from './use-organ-activity-records.ts';

/** `/organ-activities`: activities of other organs of the state with deputies, arranged before and reported after (联系代表活动). */
export function OrganActivitiesPage() {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const { records, error, refetch } = useOrganActivityRecords();
  return (
    <Page
      title={translate('organActivities.title')}
      intro={
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('organActivities.intro', { day: locale.kernel.date(asOf) })}
        </Typography>
      }
    >
      {Boolean(error) && <ReadError error={error} onRetry={refetch} />}
      {!records && !error && <LoadingState lines={8} />}
      {records?.activities.length === 0 && (
        <EmptyState title={translate('organActivities.list.none')}>
          {translate('organActivities.list.noneHint')}
        </EmptyState>
      )}
      {records && records.activities.length > 0 && <ActivitiesDesk records={records} />}
    </Page>
  );
}

/** On a phone either the list is shown or what is open. */
const besideEachOther = {
  display: 'grid',
  gap: 3,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 3fr)' },
};

function ActivitiesDesk({ records }: { readonly records: OrganActivityRecords }) {
  const { asOf } = useUi();
  const [search] = useSearchParams();
  const filter = useMemo(() => readActivitiesFilter(search), [search]);
  const { organ, state } = filter;
  const shown = useMemo(
    () =>
      inOrder(records.activities, asOf).filter(
        (activity) =>
          (organ === undefined || activity.organId === organ) &&
          (state === undefined || activityStateOf(activity, asOf) === state),
      ),
    [records, organ, state, asOf],
  );
  const chosen = records.activities.find(({ id }) => id === filter.activity) ?? shown[0];
  const isOpened = filter.activity !== undefined;
  const onlyList = { xs: isOpened ? 'none' : 'block', md: 'block' };
  return (
    <>
      <Box sx={{ display: onlyList }}>
        <ActivitiesVerdicts />
        <ActivityFilters filter={filter} activities={records.activities} />
      </Box>
      <Box sx={besideEachOther}>
        <Box sx={{ display: onlyList, minWidth: 0 }}>
          <ActivityList activities={shown} filter={filter} chosenId={chosen?.id} />
        </Box>
        <Box sx={{ display: { xs: isOpened ? 'block' : 'none', md: 'block' }, minWidth: 0 }}>
          {chosen && <ActivityDetail key={chosen.id} activity={chosen} filter={filter} records={records} />}
        </Box>
      </Box>
    </>
  );
}
