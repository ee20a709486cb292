import { hasHappened } from '@deputy-work/rules';
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

/** What is owed on the day of asking, each with its days left where a number says so; or that nothing is; or since when the file is closed, and what it lacks. */
export function OwedToday({ letter: { closedOn }, cells }: OwedTodayProps) {
  const { asOf, locale, words } = useUi();
  const { ledger } = words.liaison;
  const nameOf = useColumnName();
  const owed = cells.filter(({ standing }) => standing === 'owed');
  const missing = cells.filter(({ standing }) => standing === 'missing');
  if (owed.length > 0) {
    return (
      <Box
        component="ul"
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}
      >
        {owed.map(({ column, due }) => (
          <li key={column}>
            <Box component="span" sx={{ color: ledgerLooks.owed.color, fontWeight: 600 }}>
              {nameOf(column)}
            </Box>{' '}
            {due?.known === true && <DaysLeft due={due.on} />}
          </li>
        ))}
      </Box>
    );
  }
  return (
    <>
      <Box sx={{ color: 'text.secondary' }}>
        {closedOn !== undefined && hasHappened(closedOn, asOf)
          ? ledger.closedOn(locale.kernel.date(closedOn))
          : ledger.nothingOwed}
      </Box>
      {missing.length > 0 && (
        <Box sx={{ color: ledgerLooks.missing.color, fontWeight: 600 }}>
          {ledger.missing(locale.kernel.list(missing.map(({ column }) => nameOf(column))))}
        </Box>
      )}
    </>
  );
}
