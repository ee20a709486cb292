import * as z from 'zod';
import { electoralUnitKinds } from '../codes/electoral-unit-kinds.ts';
import { codeOf } from './code-of.ts';
import { metaOf } from './meta-of.ts';
import { electoralUnitKindTerm, electoralUnitTerm } from '../terms/congress.ts';
import { Id, Jurisdiction, Name } from './primitives.ts';

/** What kind of unit elects (选举单位的种类). */
export const ElectoralUnitKind = codeOf(electoralUnitKinds).meta(
  metaOf('ElectoralUnitKind', electoralUnitKindTerm),
);
export type ElectoralUnitKind = z.infer<typeof ElectoralUnitKind>;

/** Electoral unit (选举单位), or electoral district (选区) where deputies are elected directly. */
export const ElectoralUnit = z
  .strictObject({
    id: Id,
    congressId: Id.describe('The congress whose deputies it elects. 所选代表所在的人民代表大会。'),
    kind: ElectoralUnitKind,
    name: Name,
    jurisdiction: Jurisdiction.optional().describe(
      'The area it stands for; absent for the armed forces and for districts without a code of their own. 没有行政区划代码的，不填。',
    ),
  })
  .meta(metaOf('ElectoralUnit', electoralUnitTerm));
export type ElectoralUnit = z.infer<typeof ElectoralUnit>;
