import type { Session } from '@deputy-work/congress';
import type {
  CommitteeMeeting,
  ExpressedView,
  LeaveRequest,
  Meeting,
  MeetingDocument,
  Notice,
  ResidenceRegister,
  Sitting,
  SpeechTurn,
  Vote,
} from '@deputy-work/meetings';

/** Records around sessions and standing committee meetings, as far as names and belonging need them. */
export interface MeetingRecords {
  readonly sessions: readonly Session[];
  readonly committeeMeetings: readonly CommitteeMeeting[];
  readonly meetings: readonly Meeting[];
  readonly sittings: readonly Sitting[];
  readonly votes: readonly Vote[];
  readonly speechTurns: readonly SpeechTurn[];
  readonly documents: readonly MeetingDocument[];
  readonly notices: readonly Pick<Notice, 'id' | 'sessionId' | 'committeeMeetingId' | 'title'>[];
  readonly leaveRequests: readonly LeaveRequest[];
  readonly residenceRegisters: readonly Pick<ResidenceRegister, 'id' | 'sessionId' | 'on'>[];
  readonly views: readonly ExpressedView[];
}

/** No records. */
export const noMeetingRecords: MeetingRecords = {
  sessions: [],
  committeeMeetings: [],
  meetings: [],
  sittings: [],
  votes: [],
  speechTurns: [],
  documents: [],
  notices: [],
  leaveRequests: [],
  residenceRegisters: [],
  views: [],
};
