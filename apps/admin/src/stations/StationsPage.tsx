import { EmptyState, LoadingState, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page.tsx';
import { ReadError } from '../layout/ReadError.tsx';
import { StationsDesk } from './StationsDesk.tsx';
import { StationVerdicts } from './StationVerdicts.tsx';
import { useStationRecords } from './use-station-records.ts';

/** `/stations`: where deputies meet the public, and which is nearest (代表家站). */
export function StationsPage() {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const { records, error, refetch } = useStationRecords();
  return (
    <Page
      title={translate('stations.title')}
      intro={
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('stations.intro', { day: locale.kernel.date(asOf) })}
        </Typography>
      }
    >
      {Boolean(error) && <ReadError error={error} onRetry={refetch} />}
      {!records && !error && <LoadingState lines={8} />}
      {records?.stations.length === 0 && (
        <EmptyState title={translate('stations.none')}>{translate('stations.noneHint')}</EmptyState>
      )}
      {records && records.stations.length > 0 && <StationsDesk records={records} />}
      {records && <StationVerdicts />}
    </Page>
  );
}
