import { codeOf, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { memberRoles } from '../codes/member-roles.ts';
import { memberRoleTerm, memberTerm } from '../terms.ts';
import { Words } from './primitives.ts';

/** Role on the team (组内分工). */
export const MemberRole = codeOf(memberRoles).meta(metaOf('MemberRole', memberRoleTerm));
export type MemberRole = z.infer<typeof MemberRole>;

/** Team member (组成人员), by name: not everyone on a team is a deputy. */
export const Member = z
  .strictObject({ name: Words.describe('Name. 姓名。'), role: MemberRole })
  .meta(metaOf('Member', memberTerm));
export type Member = z.infer<typeof Member>;
