import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { BudgetState } from './round-rows.ts';

const looks: Readonly<Record<BudgetState, { readonly symbol: string; readonly color: string }>> = {
  unsent: { symbol: '●', color: 'warning.main' },
  sent: { symbol: '…', color: 'text.secondary' },
  answered: { symbol: '◇', color: 'warning.main' },
  'fed-back': { symbol: '✓', color: 'success.main' },
};

/** Where a contact deputy stands: symbol, colour and word together. */
export function BudgetStateMark({ state }: { readonly state: BudgetState }) {
  const translate = useTranslate();
  const { symbol, color } = looks[state];
  return (
    <Box component="span" sx={{ color, fontWeight: 600, whiteSpace: 'nowrap' }}>
      <span aria-hidden>{symbol} </span>
      {translate(`budgetReview.states.${state}`)}
    </Box>
  );
}
