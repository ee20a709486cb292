import * as z from 'zod';
import { bodyRoles } from '../codes/body-roles.ts';
import { metaOf } from './meta-of.ts';
import { isKnown } from '../is-known.ts';
import { bodyRoleTerm, membershipTerm } from '../terms/body.ts';
import { codeOf } from './code-of.ts';
import { Id, LocalDate } from './primitives.ts';
import { orUnknown } from './unknown.ts';

/** What a deputy is in a body (在机构中的职务). */
export const BodyRole = codeOf(bodyRoles).meta(metaOf('BodyRole', bodyRoleTerm));
export type BodyRole = z.infer<typeof BodyRole>;

/** Membership (机构成员): a deputy in a body, in one role, from first to last day, both included. Without `to` it goes on. */
export const Membership = z
  .strictObject({
    id: Id,
    bodyId: Id,
    deputyId: Id,
    role: BodyRole,
    from: LocalDate,
    to: orUnknown(LocalDate)
      .optional()
      .describe('The last day; absent while it goes on. 最后一日；仍在任的不填。'),
  })
  .superRefine(({ from, to }, context) => {
    if (to !== undefined && isKnown(to) && to < from) {
      context.addIssue({ code: 'custom', path: ['to'], message: 'must not be before from' });
    }
  })
  .meta(metaOf('Membership', membershipTerm));
export type Membership = z.infer<typeof Membership>;
