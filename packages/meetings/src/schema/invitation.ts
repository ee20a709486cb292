import { Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { invitationTerm } from '../terms/sitting-in.ts';

/** Invitation (列席邀请) of one deputy. */
export const Invitation = z
  .strictObject({
    id: Id,
    congressId: Id,
    deputyId: Id,
    committeeMeetingId: Id.optional().describe(
      'The standing committee meeting to sit in at. 列席的常委会会议。',
    ),
    meetingId: Id.optional().describe(
      'The gathering to take part in, such as a first review. 参加的会议，如初审会议。',
    ),
    invitedOn: LocalDate.describe('The day of the invitation. 邀请日期。'),
    acceptedOn: LocalDate.optional().describe(
      'The day the deputy said yes; absent until then. 同意列席的日期；尚未同意的不填。',
    ),
    declinedOn: LocalDate.optional().describe(
      'The day the deputy said no; absent unless so. 婉拒的日期；没有婉拒的不填。',
    ),
    attendedOn: LocalDate.optional().describe(
      'The first day the deputy came; absent until then. 到会的第一日；尚未到会的不填。',
    ),
  })
  .superRefine(({ acceptedOn, declinedOn }, context) => {
    if (acceptedOn === undefined || declinedOn === undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['declinedOn'],
      message: 'must be absent when acceptedOn is given',
    });
  })
  .meta(metaOf('Invitation', invitationTerm));
export type Invitation = z.infer<typeof Invitation>;
