import type { NearStation, Position } from '@deputy-work/liaison';
import { Box } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import type { PlotArea } from './plot-area.ts';

export interface PlotGroundProps {
  readonly area: PlotArea;
  readonly from: Position | undefined;
  readonly nearest: readonly NearStation[];
  /** The length of the scale in kilometres. */
  readonly length: number;
}

const percent = (value: number) => `${value}%`;

/** What lies under the points: the scale, the point that distances are measured from, and a line to each of the nearest. */
export function PlotGround({ area, from, nearest, length }: PlotGroundProps) {
  const { plot: words } = useUi().words.liaison;
  const origin = from && area.pointOf(from);
  const scale = (length / area.kilometresAcross) * 100;
  return (
    <Box
      component="svg"
      aria-hidden
      data-print="colour"
      sx={{
        position: 'absolute',
        inset: 0,
        width: '100%',
        height: '100%',
        color: 'text.primary',
        fontSize: 12,
      }}
    >
      {origin &&
        nearest.map(({ station }) => {
          if (station.position === undefined) return null;
          const end = area.pointOf(station.position);
          return (
            <line
              key={station.id}
              x1={percent(origin.left)}
              y1={percent(origin.top)}
              x2={percent(end.left)}
              y2={percent(end.top)}
              stroke="currentColor"
              strokeDasharray="4 4"
              opacity={0.6}
            />
          );
        })}
      {origin && (
        <svg x={percent(origin.left)} y={percent(origin.top)} overflow="visible">
          <path d="M-9 0H9M0-9V9" stroke="currentColor" strokeWidth={3} />
        </svg>
      )}
      <svg x="3%" y="96%" overflow="visible">
        <line x1="0" x2={percent(scale)} y1="0" y2="0" stroke="currentColor" strokeWidth={2} />
        <text y={-6} fill="currentColor">
          {words.distance(length * 1000)}
        </text>
      </svg>
    </Box>
  );
}
