import { Congress, Deputy, metaOf, Session } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { meetingsFactsTerm } from '../terms/facts.ts';
import { Briefing } from './briefing.ts';
import { CommitteeMeeting } from './committee-meeting.ts';
import { DutyRecord } from './duty-record.ts';
import { ExpressedView } from './expressed-view.ts';
import { Invitation } from './invitation.ts';
import { LeaveRequest } from './leave-request.ts';
import { MeetingDocument } from './meeting-document.ts';
import { Meeting } from './meeting.ts';
import { Notice } from './notice.ts';
import { ResidenceRegister } from './residence-register.ts';
import { Sheet } from './sheet.ts';
import { Sitting } from './sitting.ts';
import { SpeechTurn } from './speech-turn.ts';
import { Vote } from './vote.ts';

/** Meetings facts (会议事实): the records that the rules of this package read, as they are kept. */
export const MeetingsFacts = z
  .strictObject({
    congresses: z.array(Congress),
    sessions: z.array(Session),
    deputies: z.array(Deputy),
    'committee-meetings': z.array(CommitteeMeeting),
    meetings: z.array(Meeting),
    sittings: z.array(Sitting),
    sheets: z.array(Sheet),
    'leave-requests': z.array(LeaveRequest),
    'residence-registers': z.array(ResidenceRegister),
    'duty-records': z.array(DutyRecord),
    votes: z.array(Vote),
    'speech-turns': z.array(SpeechTurn),
    notices: z.array(Notice),
    'meeting-documents': z.array(MeetingDocument),
    briefings: z.array(Briefing),
    invitations: z.array(Invitation),
    'expressed-views': z.array(ExpressedView),
  })
  .meta(metaOf('MeetingsFacts', meetingsFactsTerm));
export type MeetingsFacts = z.infer<typeof MeetingsFacts>;
