import { useMemo } from 'react';
import type { Gathering } from '../../data/gatherings.ts';
import { useAll } from '../../data/use-all.ts';
import { useRecordsOf } from '../page/use-records-of.ts';
import { readAll } from '../../data/read-all.ts';
import { useSheets } from './use-sheets.ts';

/** Nobody is invited to sit in at a session. */
const nobodyInvited = {
  data: [],
  error: null,
  isPending: false,
  refetch: () => undefined,
};

/** Everything that tells who attended a session or a standing committee meeting. `records` is undefined until all of it has come. */
export function useAttendance({ collection, id }: Gathering) {
  const meetings = useAll('meetings');
  const sittings = useAll('sittings');
  const deputies = useAll('deputies');
  const mayInvite = collection === 'committee-meetings';
  const invited = useRecordsOf('invitations', { collection, id }, { enabled: mayInvite });
  const invitations = mayInvite ? invited : nobodyInvited;
  const own = useMemo(() => {
    const ids = new Set(
      meetings.data
        ?.filter(
          (meeting) => (collection === 'sessions' ? meeting.sessionId : meeting.committeeMeetingId) === id,
        )
        .map((meeting) => meeting.id),
    );
    return sittings.data?.filter(({ meetingId }) => ids.has(meetingId)) ?? [];
  }, [meetings.data, sittings.data, collection, id]);
  const sheets = useSheets(own.map((sitting) => sitting.id));
  const { error, isPending, refetch } = readAll(meetings, sittings, deputies, invitations, sheets);
  const records = useMemo(
    () =>
      isPending || !meetings.data || !deputies.data || !invitations.data
        ? undefined
        : {
            meetings: meetings.data,
            sittings: own,
            sheets: sheets.sheets,
            deputies: deputies.data,
            invitations: invitations.data,
          },
    [isPending, meetings.data, own, sheets.sheets, deputies.data, invitations.data],
  );
  return { records, error, refetch, read: sheets.read, all: sheets.all };
}

/** What {@link useAttendance} reads. */
export type AttendanceOf = NonNullable<ReturnType<typeof useAttendance>['records']>;
