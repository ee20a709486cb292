import { codeOf, Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { hearingKinds } from '../codes/hearing-kinds.ts';
import { hearingKindTerm, hearingTerm } from '../terms.ts';
import { DistinctIds } from './primitives.ts';

/** Kind of hearing (列席场合). */
export const HearingKind = codeOf(hearingKinds).meta(metaOf('HearingKind', hearingKindTerm));
export type HearingKind = z.infer<typeof HearingKind>;

/** Hearing (听取审议和专题询问) that came of an activity, and the deputies invited to sit in. */
export const Hearing = z
  .strictObject({
    id: Id,
    on: LocalDate.describe('The day it is held. 举行日期。'),
    kind: HearingKind,
    invitedDeputyIds: DistinctIds.describe('Deputies invited to sit in. 受邀列席的代表。'),
  })
  .meta(metaOf('Hearing', hearingTerm));
export type Hearing = z.infer<typeof Hearing>;
