import { positionIn, type Station } from '@deputy-work/liaison';
import { StationPlot, useUi } from '@deputy-work/ui';
import { Alert, Box } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { StationDetail } from './detail/StationDetail.tsx';
import { ExportStations } from './list/ExportStations.tsx';
import { StationFilters } from './list/StationFilters.tsx';
import { StationList } from './list/StationList.tsx';
import { filterStations, inShownOrder } from './list/stations-shown.ts';
import { NearestFrom } from './nearest/NearestFrom.tsx';
import { readStationsFilter, stationsHref } from './stations-filter.ts';
import type { StationRecords } from './use-station-records.ts';

/** How many of the nearest the plot leads to. */
const nearestShown = 5;

/** On a phone what is open and the plot stand above the list; without anything open, below it. */
const besideEachOther = {
  display: 'grid',
  gap: 3,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 3fr)' },
};

/** One system for the plot: the positions of the other are changed to it. */
const inPlotSystem = (station: Station): Station =>
  station.position ? { ...station, position: positionIn(station.position, 'WGS-84') } : station;

/** The stations that are asked for: listed, plotted, one of them open. */
export function StationsDesk({ records }: { readonly records: StationRecords }) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const filter = useMemo(() => readStationsFilter(search), [search]);
  const { stations, deputies, units, activities } = records;
  const unitId = deputies.find(({ id }) => id === filter.deputy)?.electoralUnitId;
  const unit = units.find(({ id }) => id === unitId);
  const shown = useMemo(
    () =>
      inShownOrder(filterStations(stations, filter, { nameOf, division: unit?.jurisdiction }), filter.from),
    [stations, filter, nameOf, unit],
  );
  const plotted = useMemo(() => shown.map(({ station }) => inPlotSystem(station)), [shown]);
  const nearest = shown.flatMap(({ station, metres }) =>
    metres === undefined ? [] : [{ station: inPlotSystem(station), metres }],
  );
  const open = stations.find(({ id }) => id === filter.station);
  return (
    <>
      <StationFilters filter={filter} records={records} />
      {unit && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate(
            unit.jurisdiction === undefined ? 'stations.deputy.noDivision' : 'stations.deputy.unit',
            {
              deputy: nameOf(filter.deputy ?? ''),
              unit: nameOf(unit.id),
            },
          )}
        </Alert>
      )}
      <NearestFrom filter={filter} />
      <Box sx={besideEachOther}>
        <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
          <StationList shown={shown} filter={filter} />
          <ExportStations stations={shown.map(({ station }) => station)} />
        </Box>
        <Box sx={{ display: 'grid', gap: 3, minWidth: 0, order: { xs: open ? -1 : 0, md: 0 } }}>
          {open && <StationDetail key={open.id} station={open} activities={activities} filter={filter} />}
          {plotted.length > 0 && (
            <StationPlot
              stations={plotted}
              system="WGS-84"
              selectedId={filter.station}
              onSelect={(station) => void navigate(stationsHref({ ...filter, station }))}
              from={filter.from && positionIn(filter.from, 'WGS-84')}
              nearest={nearest.slice(0, nearestShown)}
            />
          )}
        </Box>
      </Box>
    </>
  );
}
