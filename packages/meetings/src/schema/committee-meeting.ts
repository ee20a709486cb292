import { Id, LocalDate, metaOf, SessionKind } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { committeeMeetingTerm } from '../terms/meeting.ts';
import { Count, DistinctWords } from './primitives.ts';

/** Standing committee meeting (常委会会议), from its first day to its last. */
export const CommitteeMeeting = z
  .strictObject({
    id: Id,
    congressId: Id,
    number: z.int().min(1).describe('Its place within the term. 第几次会议。'),
    kind: SessionKind,
    opensOn: LocalDate.optional().describe(
      'The day it opens; absent while that is not fixed. 开幕日期；未定的不填。',
    ),
    closesOn: LocalDate.optional().describe(
      'The day it closes; absent while that is not fixed. 闭幕日期；未定的不填。',
    ),
    topics: DistinctWords.optional().describe(
      'What it will deal with, in the words of the deputies’ fields of expertise; absent while that is not fixed. 拟审议的领域，用代表专业领域的词语；未定的不填。',
    ),
    seatsForDeputies: Count.optional().describe(
      'How many deputies can be invited to sit in; absent while that is not fixed. 可以邀请列席的代表人数；未定的不填。',
    ),
    videoDecidedOn: LocalDate.optional().describe(
      'The day the Council of Chairpersons decided that members may attend by video; absent when it did not. 委员长会议决定可以视频出席的日期；没有决定的不填。',
    ),
    cancelledOn: LocalDate.optional().describe('The day it was called off. 取消日期。'),
  })
  .superRefine(({ opensOn, closesOn }, context) => {
    if (opensOn === undefined || closesOn === undefined || opensOn <= closesOn) return;
    context.addIssue({ code: 'custom', path: ['closesOn'], message: 'must not be before opensOn' });
  })
  .meta(metaOf('CommitteeMeeting', committeeMeetingTerm));
export type CommitteeMeeting = z.infer<typeof CommitteeMeeting>;
