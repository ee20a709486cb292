import type { AttendanceStatus } from '@deputy-work/meetings';
import { Box } from '@mui/material';
import { attendanceLooks } from './attendance-looks.ts';
import { useStateName } from './use-state-name.ts';

export interface AttendanceStatusMarkProps {
  /** Absent while nobody has marked it. */
  readonly status?: AttendanceStatus | undefined;
}

/** A state of attendance (出席状态): symbol, colour and word together. */
export function AttendanceStatusMark({ status }: AttendanceStatusMarkProps) {
  const nameOf = useStateName();
  const state = status ?? 'not-marked';
  const { symbol, color } = attendanceLooks[state];
  return (
    <Box component="span" sx={{ color, fontWeight: 600, whiteSpace: 'nowrap' }}>
      <Box component="span" aria-hidden sx={{ display: 'inline-block', width: '1.4em', textAlign: 'center' }}>
        {symbol}
      </Box>
      {nameOf(state)}
    </Box>
  );
}
