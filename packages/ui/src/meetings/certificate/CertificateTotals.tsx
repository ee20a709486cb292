import { Box, Typography } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import type { AttendanceState, AttendanceStateCounts } from '../attendance/attendance-looks.ts';
import { AttendanceStatusMark } from '../attendance/AttendanceStatusMark.tsx';

export interface CertificateTotalsProps {
  readonly states: readonly AttendanceState[];
  readonly totals: AttendanceStateCounts;
}

/** How many half-days in each state, which is also the key to the symbols in the cells. */
export function CertificateTotals({ states, totals }: CertificateTotalsProps) {
  const words = useUi().words.meetings.certificate;
  return (
    <div>
      <Typography component="h3" variant="caption" color="text.secondary">
        {words.totals}
      </Typography>
      <Box
        component="ul"
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, m: 0, p: 0, listStyle: 'none' }}
      >
        {states.map((state) => (
          <li key={state}>
            <AttendanceStatusMark status={state === 'not-marked' ? undefined : state} /> {totals[state] ?? 0}
          </li>
        ))}
      </Box>
    </div>
  );
}
