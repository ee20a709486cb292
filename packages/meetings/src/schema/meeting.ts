import { codeOf, Id, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { meetingKinds } from '../codes/meeting-kinds.ts';
import { meetingKindTerm, meetingTerm } from '../terms/meeting.ts';
import { Words } from './primitives.ts';

/** Kind of meeting (会议种类). */
export const MeetingKind = codeOf(meetingKinds).meta(metaOf('MeetingKind', meetingKindTerm));
export type MeetingKind = z.infer<typeof MeetingKind>;

/** Meeting (具体会议): one gathering of a session or of a standing committee meeting. */
export const Meeting = z
  .strictObject({
    id: Id,
    congressId: Id,
    kind: MeetingKind,
    sessionId: Id.optional().describe(
      'The session it belongs to, or prepares; absent for meetings of the standing committee. 所属或者为之准备的大会会议；常委会的会议不填。',
    ),
    committeeMeetingId: Id.optional().describe(
      'The standing committee meeting it belongs to; absent for meetings of a session. 所属的常委会会议；大会的会议不填。',
    ),
    bodyId: Id.optional().describe(
      'The delegation, group or committee that meets; absent where all do. 开会的代表团、小组或者委员会；全体会议不填。',
    ),
    title: Words.describe('As a clerk would write it. 会议名称。'),
    theme: Words.optional().describe('What a forum is about. 座谈会主题。'),
  })
  .superRefine(({ sessionId, committeeMeetingId }, context) => {
    if (sessionId === undefined || committeeMeetingId === undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['committeeMeetingId'],
      message: 'must be absent when the meeting belongs to a session',
    });
  })
  .meta(metaOf('Meeting', meetingTerm));
export type Meeting = z.infer<typeof Meeting>;
