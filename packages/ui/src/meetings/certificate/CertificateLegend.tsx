import { Box, Typography } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { attendanceLooks, type AttendanceState } from '../attendance/attendance-looks.ts';
import { useStateName } from '../attendance/use-state-name.ts';

export interface CertificateLegendProps {
  readonly states: readonly AttendanceState[];
}

/** What the symbols in the cells mean. */
export function CertificateLegend({ states }: CertificateLegendProps) {
  const nameOf = useStateName();
  const { legend } = useUi().words.meetings.certificate;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, typography: 'body2' }}>
      <Typography component="span" variant="body2" color="text.secondary">
        {legend}
      </Typography>
      {states.map((state) => (
        <span key={state}>
          {attendanceLooks[state].symbol} {nameOf(state)}
        </span>
      ))}
    </Box>
  );
}
