import * as z from 'zod';
import { bodyKinds } from '../codes/body-kinds.ts';
import { metaOf } from './meta-of.ts';
import { bodyKindTerm, bodyTerm } from '../terms/body.ts';
import { delegationTerm } from '../terms/deputies-bodies.ts';
import { codeOf } from './code-of.ts';
import { Id, Name } from './primitives.ts';

/** What kind of body it is (机构种类). */
export const BodyKind = codeOf(bodyKinds).meta(metaOf('BodyKind', bodyKindTerm));
export type BodyKind = z.infer<typeof BodyKind>;

const record = z.strictObject({
  id: Id,
  congressId: Id.describe('The congress in whose work it takes part. 所属或者对口的人民代表大会。'),
  kind: BodyKind,
  name: Name,
  partOfId: Id.optional().describe(
    'The body it belongs to; absent when it stands on its own. 上级机构；没有的不填。',
  ),
});

/** Body (机构) of a congress, or an organ of the state that deals with it. */
export const Body = record.meta(metaOf('Body', bodyTerm));
export type Body = z.infer<typeof Body>;

/** Delegation (代表团): the body in which deputies attend a session. */
export const Delegation = record
  .extend({ kind: z.literal('delegation') })
  .meta(metaOf('Delegation', delegationTerm));
export type Delegation = z.infer<typeof Delegation>;
