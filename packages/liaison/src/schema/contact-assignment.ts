import { Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { contactAssignmentTerm } from '../terms/contact.ts';
import { inOrder } from './primitives.ts';

/** Contact assignment (联系分工): a member and a deputy, from first to last day, both included. */
export const ContactAssignment = z
  .strictObject({
    id: Id,
    congressId: Id,
    memberId: Id.describe('The member of the standing committee, as a deputy. 联系代表的常委会组成人员。'),
    deputyId: Id.describe('The deputy the member keeps contact with. 所联系的代表。'),
    from: LocalDate.describe('The first day. 第一日。'),
    to: LocalDate.optional().describe('The last day; absent while it goes on. 最后一日；仍在联系的不填。'),
  })
  .superRefine(inOrder('from', 'to'))
  .superRefine(({ memberId, deputyId }, context) => {
    if (memberId !== deputyId) return;
    context.addIssue({
      code: 'custom',
      path: ['deputyId'],
      message: 'must be somebody else than the member',
    });
  })
  .meta(metaOf('ContactAssignment', contactAssignmentTerm));
export type ContactAssignment = z.infer<typeof ContactAssignment>;
