import type { Congress, Deputy, Session } from '@deputy-work/congress';
import type { CommitteeMeeting, Meeting, Sheet, Sitting } from '@deputy-work/meetings';
import type { Overlay } from '@deputy-work/rules';
import type { SittingRecords } from './use-sitting-records.ts';

/** What has been read so far. */
interface Read {
  readonly sheets: readonly Sheet[] | undefined;
  readonly overlays: readonly Overlay[] | undefined;
  readonly congresses: readonly Congress[] | undefined;
  readonly sessions: readonly Session[] | undefined;
  readonly committeeMeetings: readonly CommitteeMeeting[] | undefined;
  readonly meetings: readonly Meeting[] | undefined;
  readonly sittings: readonly Sitting[] | undefined;
  readonly deputies: readonly Deputy[] | undefined;
}

/** The records around one sitting; undefined until all have been read, null when there is no such sitting. */
export function sittingRecordsOf(id: string, read: Read): SittingRecords | undefined | null {
  const { sheets, overlays, congresses, sessions, committeeMeetings, meetings, sittings, deputies } = read;
  if (
    !sheets ||
    !overlays ||
    !congresses ||
    !sessions ||
    !committeeMeetings ||
    !meetings ||
    !sittings ||
    !deputies
  )
    return undefined;
  const sitting = sittings.find((one) => one.id === id);
  if (!sitting) return null;
  const meeting = meetings.find((one) => one.id === sitting.meetingId);
  return {
    sitting,
    meeting,
    congress: congresses.find((one) => one.id === meeting?.congressId),
    session: sessions.find((one) => one.id === meeting?.sessionId),
    committeeMeeting: committeeMeetings.find((one) => one.id === meeting?.committeeMeetingId),
    sheet: sheets[0],
    deputies,
    overlays,
  };
}
