import { Box, Typography } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';

export interface QuorumCountProps {
  readonly name: string;
  /** Absent when it is not on record. */
  readonly count?: number | undefined;
  readonly notes?: readonly string[] | undefined;
}

/** One number behind a quorum: its name, how many, and what one should know of it. */
export function QuorumCount({ name, count, notes = [] }: QuorumCountProps) {
  const words = useUi().words.meetings.quorum;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(6em, 11em) 1fr', columnGap: 2 }}>
      <Typography component="dt" variant="body2">
        {name}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0 }}>
        <strong>{count === undefined ? words.notOnRecord : words.people(count)}</strong>
        {notes.map((note) => (
          <Typography
            key={note}
            component="span"
            variant="caption"
            color="text.secondary"
            sx={{ display: 'block' }}
          >
            {note}
          </Typography>
        ))}
      </Typography>
    </Box>
  );
}
