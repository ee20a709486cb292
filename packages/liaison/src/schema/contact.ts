import { codeOf, Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { contactManners } from '../codes/contact-manners.ts';
import { contactMannerTerm, contactTerm } from '../terms/contact.ts';
import { DistinctIds, Words } from './primitives.ts';

/** Manner of contact (联系方式). */
export const ContactManner = codeOf(contactManners).meta(metaOf('ContactManner', contactMannerTerm));
export type ContactManner = z.infer<typeof ContactManner>;

/** Contact (联系记录): of a member, or of a committee, with one deputy or several. */
export const Contact = z
  .strictObject({
    id: Id,
    congressId: Id,
    memberId: Id.optional().describe(
      'The member who was in contact; absent where a committee was. 联系代表的组成人员；委员会联系的不填。',
    ),
    bodyId: Id.optional().describe(
      'The special or working committee that was; absent where a member was. 联系代表的专门委员会、工作委员会；组成人员联系的不填。',
    ),
    deputyIds: DistinctIds.min(1).describe('The deputies. 所联系的代表。'),
    on: LocalDate.describe('The day. 联系日期。'),
    manner: ContactManner,
    summary: Words.optional().describe('What it was about. 联系内容。'),
  })
  .superRefine(({ memberId, bodyId }, context) => {
    if ((memberId === undefined) !== (bodyId === undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['bodyId'],
      message: 'must be given when memberId is not, and absent when it is',
    });
  })
  .meta(metaOf('Contact', contactTerm));
export type Contact = z.infer<typeof Contact>;
