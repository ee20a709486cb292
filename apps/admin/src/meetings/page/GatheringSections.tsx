import { LoadingState } from '@deputy-work/ui';
import { ReadError } from '../../layout/ReadError.tsx';
import type { GatheringRow } from '../list/gathering-row.ts';
import { FindingsSection } from './FindingsSection.tsx';
import { LeaveSection } from './LeaveSection.tsx';
import { MeetingsSection } from './MeetingsSection.tsx';
import { PapersSection } from './PapersSection.tsx';
import { SittingInSection } from './SittingInSection.tsx';
import { useBelongings } from './use-belongings.ts';

/** What belongs to a session or a standing committee meeting, part by part. */
export function GatheringSections({ row }: { readonly row: GatheringRow }) {
  const { error, isPending, refetch, ...own } = useBelongings(row.gathering);
  return (
    <>
      <FindingsSection gathering={row.gathering} />
      {error ? (
        <ReadError error={error} onRetry={refetch} />
      ) : isPending ? (
        <LoadingState lines={8} />
      ) : (
        <>
          <MeetingsSection {...own} congressId={row.congressId} />
          <PapersSection {...own} />
          {row.gathering.collection === 'sessions' ? (
            <LeaveSection gathering={row.gathering} />
          ) : (
            <SittingInSection gathering={row.gathering} meetings={own.meetings} />
          )}
        </>
      )}
    </>
  );
}
