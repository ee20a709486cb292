import { useAll } from '../../data/use-all.ts';
import type { Gathering } from '../../data/gatherings.ts';
import { toCommitteeRow, toSessionRow, type GatheringRow } from '../list/gathering-row.ts';
import { readAll } from '../../data/read-all.ts';

/** One session or standing committee meeting; `row` is undefined when there is none with that id. */
export function useGathering({ collection, id }: Gathering) {
  const sessions = useAll('sessions');
  const committeeMeetings = useAll('committee-meetings');
  const isIt = (record: { readonly id: string }) => record.id === id;
  const session = sessions.data?.find(isIt);
  const committeeMeeting = committeeMeetings.data?.find(isIt);
  const rows: Readonly<Record<Gathering['collection'], GatheringRow | undefined>> = {
    sessions: session && toSessionRow(session),
    'committee-meetings': committeeMeeting && toCommitteeRow(committeeMeeting),
  };
  return {
    ...readAll(collection === 'sessions' ? sessions : committeeMeetings),
    row: rows[collection],
    committeeMeeting,
  };
}
