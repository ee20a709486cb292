import { Box } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { visuallyHidden } from '../../visually-hidden.ts';
import type { LedgerCell } from './ledger-cells.ts';
import { ledgerLooks } from './ledger-looks.ts';

export interface LedgerCellViewProps {
  readonly cell: LedgerCell;
}

/** The day a state was reached, or a mark for how it stands. */
export function LedgerCellView({ cell: { standing, on } }: LedgerCellViewProps) {
  const { asOf, locale, words } = useUi();
  const { ledger } = words.liaison;
  if (on !== undefined) {
    const whole = locale.kernel.date(on);
    const isThisYear = on.slice(0, 4) === asOf.slice(0, 4);
    return (
      <Box
        component="time"
        dateTime={on}
        title={whole}
        sx={{ whiteSpace: isThisYear ? 'nowrap' : undefined }}
      >
        {isThisYear ? words.meetings.certificate.day(on) : whole}
      </Box>
    );
  }
  if (standing === 'done') return null;
  const { symbol, color } = ledgerLooks[standing];
  return (
    <Box component="span" title={ledger.cells[standing]} sx={{ color, fontWeight: 600 }}>
      <span aria-hidden>{symbol}</span>
      <Box component="span" sx={visuallyHidden}>
        {ledger.cells[standing]}
      </Box>
    </Box>
  );
}
