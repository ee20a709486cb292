import { LoadingState, useUi } from '@deputy-work/ui';
import { useMediaQuery, type Theme } from '@mui/material';
import { Pagination, useListContext } from 'react-admin';
import type { RecordOf } from '../../data/records.ts';
import { useStandings } from '../../data/use-standings.ts';
import { ReadError } from '../../layout/ReadError.tsx';
import { ActivityCards } from './ActivityCards.tsx';
import { ActivityTable } from './ActivityTable.tsx';
import { NoActivities } from './NoActivities.tsx';

/** The rows as a table, as cards on a phone, or why there are none. */
export function ActivityRows() {
  const { asOf } = useUi();
  const { data, isPending, error, refetch } = useListContext<RecordOf<'activities'>>();
  const report = useStandings(asOf);
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  if (error) return <ReadError error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingState lines={8} />;
  if (data.length === 0) return <NoActivities />;
  return (
    <>
      {report.error && <ReadError error={report.error} onRetry={() => void report.refetch()} />}
      {isPhone ? (
        <ActivityCards activities={data} standings={report.standings} />
      ) : (
        <ActivityTable standings={report.standings} />
      )}
      <Pagination rowsPerPageOptions={[10, 25, 50, 100]} />
    </>
  );
}
