import { EmptyState, LoadingState, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { Page } from '../layout/Page.tsx';
import { ReadError } from '../layout/ReadError.tsx';
import { CommitteesDesk } from './committees/CommitteesDesk.tsx';
import { readLiaisonFilter } from './liaison-filter.ts';
import { liaisonScopeOf } from './liaison-scope.ts';
import { LiaisonFilters } from './LiaisonFilters.tsx';
import { MatrixDesk } from './matrix/MatrixDesk.tsx';
import { useLiaisonDeskRecords, type LiaisonDeskRecords } from './use-liaison-desk-records.ts';

/** `/liaison`: who keeps contact with whom, and who has been left out (联系矩阵). */
export function LiaisonPage() {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const { records, error, refetch } = useLiaisonDeskRecords();
  return (
    <Page
      title={translate('liaison.title')}
      intro={
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('liaison.intro', { day: locale.kernel.date(asOf) })}
        </Typography>
      }
    >
      {Boolean(error) && <ReadError error={error} onRetry={refetch} />}
      {!records && !error && <LoadingState lines={8} />}
      {records && <LiaisonDesk records={records} />}
    </Page>
  );
}

function LiaisonDesk({ records }: { readonly records: LiaisonDeskRecords }) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const [search] = useSearchParams();
  const filter = useMemo(() => readLiaisonFilter(search), [search]);
  const scope = useMemo(
    () => liaisonScopeOf(filter, records.congresses, records.years, asOf),
    [filter, records, asOf],
  );
  if (!scope) return <EmptyState title={translate('liaison.noCongress')} />;
  const Desk = filter.side === 'committees' ? CommitteesDesk : MatrixDesk;
  return (
    <>
      <LiaisonFilters filter={filter} scope={scope} congresses={records.congresses} />
      <Desk filter={filter} scope={scope} records={records} />
    </>
  );
}
