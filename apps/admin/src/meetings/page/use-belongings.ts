import type { Gathering } from '../../data/gatherings.ts';
import { useAll } from '../../data/use-all.ts';
import { readAll } from '../../data/read-all.ts';
import { useRecordsOf } from './use-records-of.ts';

interface Belonging {
  readonly sessionId?: string | undefined;
  readonly committeeMeetingId?: string | undefined;
}

/** The records that belong to a session or a standing committee meeting, those about its attendance aside. */
export function useBelongings(gathering: Gathering) {
  const meetings = useAll('meetings');
  const sittings = useAll('sittings');
  const votes = useAll('votes');
  const notices = useAll('notices');
  const documents = useAll('meeting-documents');
  const briefings = useRecordsOf('briefings', gathering);
  const isOwn = ({ sessionId, committeeMeetingId }: Belonging) =>
    (gathering.collection === 'sessions' ? sessionId : committeeMeetingId) === gathering.id;
  const own = meetings.data?.filter(isOwn) ?? [];
  const ids = new Set(own.map(({ id }) => id));
  return {
    ...readAll(meetings, sittings, votes, notices, documents, briefings),
    meetings: own,
    sittings: sittings.data?.filter(({ meetingId }) => ids.has(meetingId)) ?? [],
    votes: votes.data?.filter(({ meetingId = '' }) => ids.has(meetingId)) ?? [],
    notices: notices.data?.filter(isOwn) ?? [],
    documents: documents.data?.filter(isOwn) ?? [],
    briefings: briefings.data ?? [],
  };
}
