import { Box, ToggleButton } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { attendanceStates, type AttendanceState, type AttendanceStateCounts } from './attendance-looks.ts';
import { AttendanceStatusMark } from './AttendanceStatusMark.tsx';

export interface AttendanceCountsProps {
  readonly counts: AttendanceStateCounts;
  /** Which state is listed; absent when all are. */
  readonly selected?: AttendanceState | undefined;
  /** Lists those in a state, or all again. Without it the counts are no buttons. */
  readonly onSelect?: ((state: AttendanceState | undefined) => void) | undefined;
}

/** How many are in each state of attendance; each number lists those it counts. */
export function AttendanceCounts({ counts, selected, onSelect }: AttendanceCountsProps) {
  const words = useUi().words.meetings.attendance;
  const all = attendanceStates.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const lines = attendanceStates.map((state) => ({
    state,
    what: <AttendanceStatusMark status={state === 'not-marked' ? undefined : state} />,
    count: counts[state] ?? 0,
  }));
  return (
    <Box
      component="ul"
      aria-label={words.counts}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, m: 0, p: 0, listStyle: 'none' }}
    >
      {[{ state: undefined, what: words.all, count: all }, ...lines].map(({ state, what, count }) => (
        <li key={state ?? 'all'}>
          {onSelect ? (
            <ToggleButton
              value={state ?? 'all'}
              size="small"
              selected={state === selected}
              onChange={() => onSelect(state === selected ? undefined : state)}
              data-print="keep"
              sx={{
                gap: 1,
                px: 1,
                py: 0.25,
                color: 'text.primary',
                '&.Mui-selected': { borderColor: 'text.primary' },
              }}
            >
              {what} <strong>{count}</strong>
            </ToggleButton>
          ) : (
            <Box component="span" sx={{ display: 'inline-flex', gap: 1, px: 1 }}>
              {what} <strong>{count}</strong>
            </Box>
          )}
        </li>
      ))}
    </Box>
  );
}
