import { useMemo } from 'react';
import type { MeetingRecords } from './meeting-records.ts';
import { useAll } from './use-all.ts';
import { useAtRest } from './use-at-rest.ts';

/**
 * The records around sessions and standing committee meetings. Notices and residence registers list thousands of people: they are read when the
 * page is at rest. Sheets are longer still, and no finding is about one.
 */
export function useMeetingRecords(): MeetingRecords {
  const enabled = useAtRest();
  const { data: sessions } = useAll('sessions');
  const { data: committeeMeetings } = useAll('committee-meetings');
  const { data: meetings } = useAll('meetings');
  const { data: sittings } = useAll('sittings');
  const { data: votes } = useAll('votes');
  const { data: speechTurns } = useAll('speech-turns');
  const { data: documents } = useAll('meeting-documents');
  const { data: notices } = useAll('notices', { enabled });
  const { data: leaveRequests } = useAll('leave-requests');
  const { data: residenceRegisters } = useAll('residence-registers', { enabled });
  const { data: views } = useAll('expressed-views');
  return useMemo(
    () => ({
      sessions: sessions ?? [],
      committeeMeetings: committeeMeetings ?? [],
      meetings: meetings ?? [],
      sittings: sittings ?? [],
      votes: votes ?? [],
      speechTurns: speechTurns ?? [],
      documents: documents ?? [],
      notices: notices ?? [],
      leaveRequests: leaveRequests ?? [],
      residenceRegisters: residenceRegisters ?? [],
      views: views ?? [],
    }),
    [
      sessions,
      committeeMeetings,
      meetings,
      sittings,
      votes,
      speechTurns,
      documents,
      notices,
      leaveRequests,
      residenceRegisters,
      views,
    ],
  );
}
