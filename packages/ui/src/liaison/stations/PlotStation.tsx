import type { Station } from '@deputy-work/liaison';
import { Box, Tooltip } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import type { PlotPoint } from './plot-area.ts';
import { stationColors, StationGlyph } from './StationGlyph.tsx';

export interface PlotStationProps {
  readonly station: Station;
  readonly point: PlotPoint;
  /** Its place among the nearest, from 1; 0 where it is none of them. */
  readonly rank: number;
  readonly isSelected: boolean;
  /** The keyboard comes to this one. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onSelect: ((stationId: string) => void) | undefined;
}

/** A station as a point that can be reached by keyboard and says its name. */
export function PlotStation({
  station,
  point,
  rank,
  isSelected,
  isStop,
  onFocus,
  onSelect,
}: PlotStationProps) {
  const { locale, nameOf, words } = useUi();
  const { plot } = words.liaison;
  const { id, kind } = station;
  const told = plot.station({
    name: nameOf(id),
    kind: locale.names[kind] ?? kind,
    rank: rank === 0 ? undefined : rank,
  });
  return (
    <Tooltip title={told} describeChild={false}>
      <Box
        component="button"
        type="button"
        data-station={id}
        data-print="keep"
        tabIndex={isStop ? 0 : -1}
        aria-pressed={onSelect ? isSelected : undefined}
        onFocus={onFocus}
        onClick={() => onSelect?.(id)}
        sx={{
          position: 'absolute',
          left: `${point.left}%`,
          top: `${point.top}%`,
          transform: 'translate(-50%, -50%)',
          display: 'grid',
          placeItems: 'center',
          width: 24,
          height: 24,
          p: 0,
          border: 0,
          borderRadius: '50%',
          bgcolor: 'transparent',
          color: stationColors[kind],
          cursor: onSelect ? 'pointer' : 'default',
          ...(isSelected && { outline: 3, outlineColor: 'text.primary', outlineOffset: 1, zIndex: 1 }),
        }}
      >
        <StationGlyph kind={kind} />
        {rank > 0 && (
          <Box
            component="span"
            aria-hidden
            sx={{
              position: 'absolute',
              left: '95%',
              top: '-40%',
              fontSize: 13,
              fontWeight: 700,
              color: 'text.primary',
            }}
          >
            {rank}
          </Box>
        )}
      </Box>
    </Tooltip>
  );
}
