import { isCancelled } from '@deputy-work/congress';
import type { LocalDate } from '@deputy-work/rules';
import type { CommitteeMeeting } from '../schema/index.ts';

/** Standing committee meetings that have not opened by the day of asking and are not called off, those without a day included. */
export const comingMeetings = (
  meetings: readonly CommitteeMeeting[],
  asOf: LocalDate,
): readonly CommitteeMeeting[] =>
  meetings.filter(
    (meeting) => !isCancelled(meeting, asOf) && (meeting.opensOn === undefined || meeting.opensOn > asOf),
  );
