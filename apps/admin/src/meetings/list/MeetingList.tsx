import { LoadingState, useUi } from '@deputy-work/ui';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useAll } from '../../data/use-all.ts';
import { useGatherings } from '../../data/use-gatherings.ts';
import { useReport } from '../../data/use-report.ts';
import { ReadError } from '../../layout/ReadError.tsx';
import { gatheringStandings } from '../gathering-findings.ts';
import { readAll } from '../../data/read-all.ts';
import { GatheringRows } from './GatheringRows.tsx';
import { toRows, yearOf } from './gathering-row.ts';
import { pickRows, readMeetingsFilter } from './meetings-filter.ts';
import { MeetingsFilterForm } from './MeetingsFilterForm.tsx';
import { NoMeetings } from './NoMeetings.tsx';

/** Filter and rows. The rows come first, where they stand when the report has come. */
export function MeetingList() {
  const { asOf } = useUi();
  const [search] = useSearchParams();
  const filter = readMeetingsFilter(search);
  const sessions = useAll('sessions');
  const committeeMeetings = useAll('committee-meetings');
  const report = useReport(asOf);
  const gatherings = useGatherings();
  const standings = useMemo(
    () => report.data && gatheringStandings(report.data.findings, gatherings),
    [report.data, gatherings],
  );
  const { error, isPending, refetch } = readAll(sessions, committeeMeetings);
  if (error) return <ReadError error={error} onRetry={refetch} />;
  if (isPending) return <LoadingState lines={8} />;
  const all = toRows(sessions.data ?? [], committeeMeetings.data ?? []);
  const rows = pickRows(all, filter);
  return (
    <>
      <MeetingsFilterForm
        filter={filter}
        congresses={[...new Set(all.map(({ congressId }) => congressId))]}
        years={[...new Set(all.flatMap((row) => yearOf(row) ?? []))]}
      />
      {report.error && <ReadError error={report.error} onRetry={() => void report.refetch()} />}
      {rows.length === 0 && <NoMeetings filter={filter} />}
      <GatheringRows rows={rows} standings={standings ?? (report.isPending ? 'waiting' : 'unread')} />
    </>
  );
}
