import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { LeaveState } from './leave-queue.ts';

const looks: Readonly<Record<LeaveState, { readonly symbol: string; readonly color: string }>> = {
  open: { symbol: '◇', color: 'warning.main' },
  approved: { symbol: '✓', color: 'success.main' },
  refused: { symbol: '×', color: 'error.main' },
};

/** Where a request stands: symbol, colour and word together. */
export function LeaveStateMark({ state }: { readonly state: LeaveState }) {
  const translate = useTranslate();
  const { symbol, color } = looks[state];
  return (
    <Box component="span" sx={{ color, fontWeight: 600, whiteSpace: 'nowrap', typography: 'body2' }}>
      <span aria-hidden>{symbol} </span>
      {translate(`leave.states.${state}`)}
    </Box>
  );
}
