import { distinctBy, Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { noticeRecipientTerm, noticeTerm } from '../terms/information.ts';
import { Words } from './primitives.ts';

/** Notice recipient (通知对象): one deputy, and the employer. */
export const NoticeRecipient = z
  .strictObject({
    deputyId: Id,
    employerToldOn: LocalDate.optional().describe(
      'The day the employer was told; absent until then. 通知所在单位的日期；尚未通知的不填。',
    ),
    hasNoEmployer: z.literal(true).optional().describe('Set when there is none to tell. 没有所在单位的填。'),
  })
  .meta(metaOf('NoticeRecipient', noticeRecipientTerm));
export type NoticeRecipient = z.infer<typeof NoticeRecipient>;

/** Notice (会议通知) of a session, of a standing committee meeting or of another activity. */
export const Notice = z
  .strictObject({
    id: Id,
    congressId: Id,
    sessionId: Id.optional().describe('The session it announces. 所通知的大会会议。'),
    committeeMeetingId: Id.optional().describe(
      'The standing committee meeting it announces. 所通知的常委会会议。',
    ),
    title: Words.describe('Title of the notice. 通知标题。'),
    sentOn: LocalDate.describe('The day it was sent. 发出日期。'),
    recipients: z.array(NoticeRecipient).superRefine(distinctBy(({ deputyId }) => deputyId, 'deputyId')),
  })
  .meta(metaOf('Notice', noticeTerm));
export type Notice = z.infer<typeof Notice>;
