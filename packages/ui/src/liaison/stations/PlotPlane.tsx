import type { NearStation, Position } from '@deputy-work/liaison';
import { Box } from '@mui/material';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useUi } from '../../ui-provider.tsx';
import { nextPoint } from './next-point.ts';
import type { PlacedStation } from './placed-in.ts';
import { scaleLength, type PlotArea } from './plot-area.ts';
import { PlotGround } from './PlotGround.tsx';
import { PlotStation } from './PlotStation.tsx';

export interface PlotPlaneProps {
  readonly area: PlotArea;
  readonly placed: readonly PlacedStation[];
  readonly selectedId: string | undefined;
  readonly onSelect: ((stationId: string) => void) | undefined;
  readonly from: Position | undefined;
  readonly nearest: readonly NearStation[];
}

/** The plane with its points. The keyboard has one stop and goes from point to point by arrows. */
export function PlotPlane({ area, placed, selectedId, onSelect, from, nearest }: PlotPlaneProps) {
  const { plot: words } = useUi().words.liaison;
  const plane = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  const isHere = (id: string | undefined) => placed.some(({ station }) => station.id === id);
  const stop = [focused, selectedId].find(isHere) ?? placed[0]?.station.id;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stop === undefined ? undefined : nextPoint(placed, stop, event.key);
    if (!next) return;
    event.preventDefault();
    plane.current?.querySelector<HTMLElement>(`[data-station="${CSS.escape(next.station.id)}"]`)?.focus();
  };
  return (
    <Box
      ref={plane}
      role="group"
      aria-label={words.label}
      onKeyDown={onKeyDown}
      sx={{
        position: 'relative',
        width: '100%',
        maxWidth: `calc(70vh * ${area.aspect})`,
        aspectRatio: String(area.aspect),
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
      }}
    >
      <PlotGround area={area} from={from} nearest={nearest} length={scaleLength(area.kilometresAcross)} />
      {placed.map(({ station, position }) => (
        <PlotStation
          key={station.id}
          station={station}
          point={area.pointOf(position)}
          rank={nearest.findIndex((near) => near.station.id === station.id) + 1}
          isSelected={station.id === selectedId}
          isStop={station.id === stop}
          onFocus={() => setFocused(station.id)}
          onSelect={onSelect}
        />
      ))}
    </Box>
  );
}
