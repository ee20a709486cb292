import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ActivityState } from './activity-state.ts';

const looks: Readonly<Record<ActivityState, { readonly symbol: string; readonly color: string }>> = {
  'to-arrange': { symbol: '◇', color: 'warning.main' },
  held: { symbol: '◆', color: 'warning.main' },
  arranged: { symbol: '○', color: 'info.main' },
  reported: { symbol: '✓', color: 'success.main' },
  cancelled: { symbol: '–', color: 'text.secondary' },
};

/** Where an activity stands: symbol, colour and word together. */
export function StateMark({ state }: { readonly state: ActivityState }) {
  const translate = useTranslate();
  const { symbol, color } = looks[state];
  return (
    <Box component="span" sx={{ color, fontWeight: 600, whiteSpace: 'nowrap', typography: 'body2' }}>
      <span aria-hidden>{symbol} </span>
      {translate(`organActivities.states.${state}`)}
    </Box>
  );
}
