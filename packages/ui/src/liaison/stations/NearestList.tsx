import type { NearStation } from '@deputy-work/liaison';
import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useUi } from '../../ui-provider.tsx';

export interface NearestListProps {
  readonly nearest: readonly NearStation[];
}

/** The nearest stations, numbered as on the plot, with their distances. */
export function NearestList({ nearest }: NearestListProps) {
  const { nameOf, words } = useUi();
  const { plot } = words.liaison;
  const id = useId();
  return (
    <div>
      <Typography variant="subtitle2" component="p" id={id} sx={{ m: 0 }}>
        {plot.nearest}
      </Typography>
      <Box component="ol" aria-labelledby={id} sx={{ m: 0, pl: 3, typography: 'body2' }}>
        {nearest.map(({ station, metres }) => (
          <li key={station.id}>
            {nameOf(station.id)} <strong>{plot.distance(metres)}</strong>
          </li>
        ))}
      </Box>
    </div>
  );
}
