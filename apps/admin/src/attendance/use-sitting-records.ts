import type { Congress, Deputy, Session } from '@deputy-work/congress';
import type { CommitteeMeeting, Meeting, Sheet, Sitting } from '@deputy-work/meetings';
import type { Overlay } from '@deputy-work/rules';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeputyWorkProvider } from '../data/deputy-work-provider.ts';
import { readAll } from '../data/read-all.ts';
import type { RecordOf } from '../data/records.ts';
import { useAll } from '../data/use-all.ts';
import { useOverlays } from '../data/use-overlays.ts';
import { sittingRecordsOf } from './sitting-records-of.ts';

/** What is known of a sitting, and what its rules read. */
export interface SittingRecords {
  readonly sitting: Sitting;
  readonly meeting: Meeting | undefined;
  readonly congress: Congress | undefined;
  readonly session: Session | undefined;
  readonly committeeMeeting: CommitteeMeeting | undefined;
  /** Absent where nobody keeps one. */
  readonly sheet: Sheet | undefined;
  readonly deputies: readonly Deputy[];
  readonly overlays: readonly Overlay[];
}

const firstOnly = { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' as const } };

/** The sheet is read once, when the page opens; from then on the page itself keeps it, and nobody may put an older one in its place. */
const onceOnly = { gcTime: 0, staleTime: Infinity, refetchOnReconnect: false };

/** The records of a sitting, read side by side; null when there is no such sitting. */
export function useSittingRecords(id: string) {
  const provider = useDataProvider<DeputyWorkProvider>();
  const sheets = useQuery({
    queryKey: ['attendance-sheet', id],
    queryFn: () =>
      provider.getList<RecordOf<'sheets'>>('sheets', { ...firstOnly, filter: { sittingId: id } }),
    ...onceOnly,
  });
  const overlays = useOverlays();
  const congresses = useAll('congresses');
  const sessions = useAll('sessions');
  const committeeMeetings = useAll('committee-meetings');
  const meetings = useAll('meetings');
  const sittings = useAll('sittings');
  const deputies = useAll('deputies');
  const records = useMemo(
    () =>
      sittingRecordsOf(id, {
        sheets: sheets.data?.data,
        overlays: overlays.data,
        congresses: congresses.data,
        sessions: sessions.data,
        committeeMeetings: committeeMeetings.data,
        meetings: meetings.data,
        sittings: sittings.data,
        deputies: deputies.data,
      }),
    [
      id,
      sheets.data,
      overlays.data,
      congresses.data,
      sessions.data,
      committeeMeetings.data,
      meetings.data,
      sittings.data,
      deputies.data,
    ],
  );
  return {
    records,
    ...readAll(sheets, overlays, congresses, sessions, committeeMeetings, meetings, sittings, deputies),
    /** Call it when a sheet has been begun. */
    readSheet: () => void sheets.refetch(),
  };
}
