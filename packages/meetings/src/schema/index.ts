export { Briefing, BriefingChannel } from './briefing.ts';
export { CommitteeMeeting } from './committee-meeting.ts';
export { DutyRecord, DutyRecordLine } from './duty-record.ts';
export { ExpressedView } from './expressed-view.ts';
export { Invitation } from './invitation.ts';
export {
  LeaveAuthority,
  LeaveDecision,
  LeaveForm,
  LeaveGround,
  LeaveOutcome,
  LeaveRequest,
  LeaveScope,
} from './leave-request.ts';
export { DocumentKind, MeetingDocument } from './meeting-document.ts';
export { Meeting, MeetingKind } from './meeting.ts';
export { MeetingsFacts } from './meetings-facts.ts';
export { Notice, NoticeRecipient } from './notice.ts';
export { ResidenceEntry, ResidenceRegister, ResidenceStatus } from './residence-register.ts';
export { AttendanceEntry, AttendanceInterval, AttendanceMode, AttendanceStatus, Sheet } from './sheet.ts';
export { HalfDay, Headcount, QuorumBase, Sitting } from './sitting.ts';
export { SpeechTurn } from './speech-turn.ts';
export { Vote, VoteKind, VoteResult } from './vote.ts';
