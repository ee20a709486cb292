import type { Congress, Deputy, Session } from '@deputy-work/congress';
import { collection } from '@deputy-work/rules';
import type {
  Briefing,
  CommitteeMeeting,
  DutyRecord,
  ExpressedView,
  Invitation,
  LeaveRequest,
  Meeting,
  MeetingDocument,
  Notice,
  ResidenceRegister,
  Sheet,
  Sitting,
  SpeechTurn,
  Vote,
} from './schema/index.ts';

/** Congresses (人民代表大会). */
export const congresses = collection('congresses').of<Congress>();

/** Sessions (大会会议). */
export const sessions = collection('sessions').of<Session>();

/** Deputies (代表), each with the mandates and the electoral unit. */
export const deputies = collection('deputies').of<Deputy>();

/** Standing committee meetings (常委会会议). */
export const committeeMeetings = collection('committee-meetings').of<CommitteeMeeting>();

/** Meetings (具体会议) within sessions and standing committee meetings. */
export const meetings = collection('meetings').of<Meeting>();

/** Sittings (半天会议). */
export const sittings = collection('sittings').of<Sitting>();

/** Attendance sheets (出席登记表). */
export const sheets = collection('sheets').of<Sheet>();

/** Leave requests (请假). */
export const leaveRequests = collection('leave-requests').of<LeaveRequest>();

/** Residence registers (住会登记). */
export const residenceRegisters = collection('residence-registers').of<ResidenceRegister>();

/** Duty records (履职档案), as far as they tell attendance. */
export const dutyRecords = collection('duty-records').of<DutyRecord>();

/** Votes (表决). */
export const votes = collection('votes').of<Vote>();

/** Speech turns (发言). */
export const speechTurns = collection('speech-turns').of<SpeechTurn>();

/** Notices (会议通知). */
export const notices = collection('notices').of<Notice>();

/** Meeting documents (会议文件). */
export const meetingDocuments = collection('meeting-documents').of<MeetingDocument>();

/** Briefings (情况通报). */
export const briefings = collection('briefings').of<Briefing>();

/** Invitations (列席邀请). */
export const invitations = collection('invitations').of<Invitation>();

/** Views expressed (列席代表意见). */
export const expressedViews = collection('expressed-views').of<ExpressedView>();
