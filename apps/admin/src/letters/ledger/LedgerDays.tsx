import { hasHappened } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RecordOf } from '../../data/records.ts';
import { EnterInLedger } from './EnterInLedger.tsx';
import { dayFieldOf, ledgerActs } from './use-enter-in-ledger.ts';

/** What the ledger records of one letter: the day of its entry and of its report, or a field to record it. */
export function LedgerDays({ letter }: { readonly letter: RecordOf<'letters'> }) {
  const translate = useTranslate();
  const { asOf, locale } = useUi();
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {ledgerActs.map((act) => {
        const on = letter[dayFieldOf[act]];
        return on !== undefined && hasHappened(on, asOf) ? (
          <Typography key={act}>
            {translate(`letters.ledger.told.${act}`, { day: locale.kernel.date(on) })}
          </Typography>
        ) : (
          <EnterInLedger
            key={act}
            letters={[letter]}
            act={act}
            button={translate(`letters.ledger.act.${act}`)}
          />
        );
      })}
    </Box>
  );
}
