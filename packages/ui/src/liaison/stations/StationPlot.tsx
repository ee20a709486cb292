import type { CoordinateSystem, NearStation, Position, Station } from '@deputy-work/liaison';
import { Box } from '@mui/material';
import { EmptyState } from '../../states/EmptyState.tsx';
import { useUi } from '../../ui-provider.tsx';
import { NearestList } from './NearestList.tsx';
import { placedIn } from './placed-in.ts';
import { plotArea } from './plot-area.ts';
import { PlotNotes } from './PlotNotes.tsx';
import { PlotPlane } from './PlotPlane.tsx';

export interface StationPlotProps {
  readonly stations: readonly Station[];
  /** Whose positions are drawn. Those of another system would stand hundreds of metres off: they are named as left out. */
  readonly system: CoordinateSystem;
  readonly selectedId?: string | undefined;
  /** Selects a station. Without it the points can only be read. */
  readonly onSelect?: ((stationId: string) => void) | undefined;
  /** The point that distances are measured from. */
  readonly from?: Position | undefined;
  /** The stations nearest to it, from `findNearestStations`. */
  readonly nearest?: readonly NearStation[] | undefined;
}

/**
 * Stations by longitude and latitude (代表家站位置示意), true to scale and without a map: kinds by shape and colour, the nearest to a point with their
 * distances. What can't be drawn is named below.
 */
export function StationPlot({
  stations,
  system,
  selectedId,
  onSelect,
  from,
  nearest = [],
}: StationPlotProps) {
  const { plot: words } = useUi().words.liaison;
  const { placed, otherSystem, unplaced } = placedIn(stations, system);
  const origin = from?.system === system ? from : undefined;
  const area = plotArea([...placed.map(({ position }) => position), ...(origin ? [origin] : [])]);
  if (stations.length === 0) return <EmptyState title={words.none} />;
  return (
    <Box
      component="section"
      aria-label={words.label}
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}
    >
      {area && (
        <PlotPlane
          area={area}
          placed={placed}
          selectedId={selectedId}
          onSelect={onSelect}
          from={origin}
          nearest={nearest}
        />
      )}
      {nearest.length > 0 && <NearestList nearest={nearest} />}
      <PlotNotes placed={placed} system={system} otherSystem={otherSystem} unplaced={unplaced} />
    </Box>
  );
}
