import { LoadingState, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page.tsx';
import { ReadError } from '../layout/ReadError.tsx';
import { LettersDesk } from './LettersDesk.tsx';
import { useLettersRecords } from './use-letters-records.ts';

/** `/letters`: the ledger of deputies' letters, and what is owed for them today (代表来信台账). */
export function LettersPage() {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const { records, error, refetch } = useLettersRecords();
  return (
    <Page
      title={translate('letters.title')}
      intro={
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('letters.intro', { day: locale.kernel.date(asOf) })}
        </Typography>
      }
    >
      {Boolean(error) && <ReadError error={error} onRetry={refetch} />}
      {!records && !error && <LoadingState lines={8} />}
      {records && <LettersDesk records={records} />}
    </Page>
  );
}
