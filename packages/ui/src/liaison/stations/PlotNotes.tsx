import type { CoordinateSystem, Station } from '@deputy-work/liaison';
import { Box, Typography } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import type { PartedStations } from './placed-in.ts';
import { stationColors, StationGlyph, stationKindsInOrder } from './StationGlyph.tsx';

export interface PlotNotesProps extends PartedStations {
  readonly system: CoordinateSystem;
}

/** What the shapes mean, in which system they are drawn, and the names of the stations that could not be. */
export function PlotNotes({ placed, system, otherSystem, unplaced }: PlotNotesProps) {
  const { locale, nameOf, words } = useUi();
  const { plot } = words.liaison;
  const namesOf = (stations: readonly Station[]) => locale.kernel.list(stations.map(({ id }) => nameOf(id)));
  const kinds = stationKindsInOrder.map((kind) => ({
    kind,
    count: placed.filter(({ station }) => station.kind === kind).length,
  }));
  return (
    <Box sx={{ typography: 'body2', display: 'grid', gap: 0.5 }}>
      <Box
        component="ul"
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, m: 0, p: 0, listStyle: 'none' }}
      >
        {kinds
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <Box component="li" key={kind} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
              <Box component="span" sx={{ display: 'inline-flex', color: stationColors[kind] }}>
                <StationGlyph kind={kind} />
              </Box>
              {locale.names[kind] ?? kind} <strong>{count}</strong>
            </Box>
          ))}
      </Box>
      {placed.length > 0 && (
        <Typography variant="caption" color="text.secondary">
          {plot.drawnIn(system)}
        </Typography>
      )}
      {otherSystem.length > 0 && (
        <LeftOut why={plot.otherSystem(otherSystem.length, system)} names={namesOf(otherSystem)} />
      )}
      {unplaced.length > 0 && <LeftOut why={plot.unplaced(unplaced.length)} names={namesOf(unplaced)} />}
    </Box>
  );
}

const LeftOut = ({ why, names }: { readonly why: string; readonly names: string }) => (
  <div>
    <Box component="span" sx={{ color: 'warning.main', fontWeight: 600 }}>
      {why}
    </Box>{' '}
    {names}
  </div>
);
