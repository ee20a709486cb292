import { stationKinds, weekdays, type Station, type StationActivity } from '@deputy-work/liaison';
import { FindingList, LoadingState, useUi } from '@deputy-work/ui';
import { Box, Button, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useFindings } from '../../data/use-findings.ts';
import { Fact, FactList } from '../../layout/FactList.tsx';
import { ReadError } from '../../layout/ReadError.tsx';
import { stationsHref, type StationsFilter } from '../stations-filter.ts';
import { StationActivities } from './StationActivities.tsx';

interface StationDetailProps {
  readonly station: Station;
  readonly activities: readonly StationActivity[];
  readonly filter: StationsFilter;
}

/** One station: where it is, when it opens, what happened there, and what the rules find. */
export function StationDetail({ station, activities, filter }: StationDetailProps) {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const { code, list } = locale.kernel;
  const { position } = station;
  const missing = translate('stations.detail.missing');
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="station-detail"
      sx={{ p: 2, display: 'grid', gap: 2 }}
    >
      <Typography component="h2" variant="h3" id="station-detail">
        {nameOf(station.id)}
      </Typography>
      <FactList>
        <Fact name={translate('stations.detail.kind')}>{stationKinds[station.kind].label[code]}</Fact>
        <Fact name={translate('stations.detail.congress')}>{nameOf(station.congressId)}</Fact>
        <Fact name={translate('stations.detail.jurisdiction')}>{station.jurisdiction}</Fact>
        <Fact name={translate('stations.detail.address')}>{station.address ?? missing}</Fact>
        <Fact name={translate('stations.detail.position')}>
          {position ? translate('stations.detail.degrees', { ...position }) : missing}
        </Fact>
        <Fact name={translate('stations.detail.opensOn')}>
          {station.opensOn.length > 0
            ? list(station.opensOn.map((day) => weekdays[day].label[code]))
            : missing}
        </Fact>
      </FactList>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {position && (
          <Button
            component={Link}
            variant="outlined"
            to={stationsHref({ ...filter, from: position, page: undefined })}
          >
            {translate('stations.detail.fromHere')}
          </Button>
        )}
        <Button component={Link} to={stationsHref({ ...filter, station: undefined })}>
          {translate('stations.detail.close')}
        </Button>
      </Box>
      <StationActivities activities={activities.filter(({ stationId }) => stationId === station.id)} />
      <StationFindings id={station.id} />
    </Paper>
  );
}

/** What every rule finds about the station, that which holds included. */
function StationFindings({ id }: { readonly id: string }) {
  const { asOf } = useUi();
  const { data, error, isPending, refetch } = useFindings({ collection: 'stations', id }, asOf);
  return (
    <>
      {isPending && <LoadingState lines={2} />}
      {Boolean(error) && <ReadError error={error} onRetry={() => void refetch()} />}
      {data && <FindingList findings={data} about="subject" />}
    </>
  );
}
