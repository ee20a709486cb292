import { chairpersonsMinimum } from '@deputy-work/liaison';
import { valueOn } from '@deputy-work/rules';
import { EmptyState, LoadingState, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page.tsx';
import { ReadError } from '../layout/ReadError.tsx';
import { PairingDesk } from './PairingDesk.tsx';
import { usePairingRecords } from './use-pairing-records.ts';

/** `/pairing`: who keeps contact with whom today, and who should (联系分工). */
export function PairingPage() {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const { isPending, error, refetch, congressId, records } = usePairingRecords();
  const minimum = valueOn(chairpersonsMinimum, asOf);
  return (
    <Page
      title={translate('pairing.title')}
      intro={
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('pairing.intro', { day: locale.kernel.date(asOf) })}
        </Typography>
      }
    >
      {Boolean(error) && <ReadError error={error} onRetry={refetch} />}
      {isPending && !error && <LoadingState lines={8} />}
      {records && congressId === undefined && <EmptyState title={translate('pairing.noCongress')} />}
      {records && congressId !== undefined && (
        <PairingDesk
          key={congressId}
          records={records}
          congressId={congressId}
          chairpersonsMinimum={minimum.known ? minimum.value : undefined}
        />
      )}
    </Page>
  );
}
