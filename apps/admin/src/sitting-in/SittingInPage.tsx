import { minimumSittingsIn } from '@deputy-work/meetings';
import { valueOn } from '@deputy-work/rules';
import { EmptyState, LoadingState, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page.tsx';
import { ReadError } from '../layout/ReadError.tsx';
import { SittingInDesk } from './SittingInDesk.tsx';
import { useSittingInRecords } from './use-sitting-in-records.ts';

/** `/sitting-in`: which grass-roots deputies have sat in, and whom to invite to the meetings that are left. */
export function SittingInPage() {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const { isPending, error, refetch, congressId, records } = useSittingInRecords();
  const minimum = valueOn(minimumSittingsIn, asOf);
  const day = locale.kernel.date(asOf);
  return (
    <Page
      title={translate('sittingIn.title')}
      intro={
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('sittingIn.intro', { day })}
        </Typography>
      }
    >
      {Boolean(error) && <ReadError error={error} onRetry={refetch} />}
      {isPending && !error && <LoadingState lines={8} />}
      {records && !minimum.known && (
        <EmptyState title={translate('sittingIn.noMinimum', { day })}>
          {translate('sittingIn.noMinimumHint')}
        </EmptyState>
      )}
      {records && minimum.known && congressId === undefined && (
        <EmptyState title={translate('sittingIn.noCongress')} />
      )}
      {records && minimum.known && congressId !== undefined && (
        <SittingInDesk records={records} congressId={congressId} minimum={minimum.value} />
      )}
    </Page>
  );
}
