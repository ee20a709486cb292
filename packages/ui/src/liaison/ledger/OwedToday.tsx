import { Box } from '@mui/material';
import { DaysLeft } from '../../due/DaysLeft.tsx';
import { useUi } from '../../ui-provider.tsx';
import type { LedgerEntry } from './ledger-entry.ts';
import type { LedgerCell } from './ledger-cells.ts';
import { ledgerLooks } from './ledger-looks.ts';
import { useColumnName } from './use-column-name.ts';

export interface OwedTodayProps {
  readonly letter: LedgerEntry['letter'];
  readonly cells: readonly LedgerCell[];
}

/** What is owed on the day of asking, each with its days left where a number says so; or that nothing is, or what a closed file lacks. */
export function OwedToday({ letter, cells }: OwedTodayProps) {
  const { locale, words } = useUi();
  const { ledger } = words.liaison;
  const nameOf = useColumnName();
  const isDue = ({ standing }: LedgerCell) => standing === 'owed' || standing === 'missing';
  const owed = cells.filter(isDue);
  const closed =
    letter.closedOn === undefined ? ledger.nothingOwed : ledger.closedOn(locale.kernel.date(letter.closedOn));
  if (owed.length === 0) return <Box sx={{ color: 'text.secondary' }}>{closed}</Box>;
  return (
    <Box
      component="ul"
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}
    >
      {owed.map(({ column, standing, due }) => (
        <li key={column}>
          <Box
            component="span"
            sx={{
              color: standing === 'missing' ? ledgerLooks.missing.color : ledgerLooks.owed.color,
              fontWeight: 600,
            }}
          >
            {nameOf(column)}
          </Box>{' '}
          {standing === 'missing' && ledger.cells.missing} {due?.known === true && <DaysLeft due={due.on} />}
        </li>
      ))}
    </Box>
  );
}
