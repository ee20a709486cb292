import * as z from 'zod';
import { electingUnitKinds } from '../codes/electing-unit-kinds.ts';
import { codeOf } from './code-of.ts';
import { metaOf } from './meta-of.ts';
import { electingUnitKindTerm, electingUnitTerm } from '../terms/congress.ts';
import { Id, Jurisdiction, Name } from './primitives.ts';

/** What kind of unit elects (选举单位的种类). */
export const ElectingUnitKind = codeOf(electingUnitKinds).meta(
  metaOf('ElectingUnitKind', electingUnitKindTerm),
);
export type ElectingUnitKind = z.infer<typeof ElectingUnitKind>;

/** Electing unit (选举单位), or electoral district (选区) where deputies are elected directly. */
export const ElectingUnit = z
  .strictObject({
    id: Id,
    congressId: Id.describe('The congress whose deputies it elects. 所选代表所在的人民代表大会。'),
    kind: ElectingUnitKind,
    name: Name,
    jurisdiction: Jurisdiction.optional().describe(
      'The area it stands for; absent for the armed forces and for districts without a code of their own. 没有行政区划代码的，不填。',
    ),
  })
  .meta(metaOf('ElectingUnit', electingUnitTerm));
export type ElectingUnit = z.infer<typeof ElectingUnit>;
