import { codeOf, Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { publicContactKinds } from '../codes/public-contact-kinds.ts';
import {
  groupActivityTerm,
  publicContactKindTerm,
  publicContactTerm,
  residenceElsewhereTerm,
  returnVisitTerm,
} from '../terms/public.ts';
import { inOrder } from './primitives.ts';

/** Group activity (代表小组活动). */
export const GroupActivity = z
  .strictObject({
    id: Id,
    bodyId: Id.describe('The deputies’ group. 代表小组。'),
    on: LocalDate.describe('The day. 日期。'),
  })
  .meta(metaOf('GroupActivity', groupActivityTerm));
export type GroupActivity = z.infer<typeof GroupActivity>;

/** Kind of contact with the public (联系群众方式). */
export const PublicContactKind = codeOf(publicContactKinds).meta(
  metaOf('PublicContactKind', publicContactKindTerm),
);
export type PublicContactKind = z.infer<typeof PublicContactKind>;

/** Contact with the public (联系群众记录). */
export const PublicContact = z
  .strictObject({ id: Id, deputyId: Id, kind: PublicContactKind, on: LocalDate.describe('The day. 日期。') })
  .meta(metaOf('PublicContact', publicContactTerm));
export type PublicContact = z.infer<typeof PublicContact>;

/** Residence elsewhere (不在原选举单位工作生活), from first to last day. */
export const ResidenceElsewhere = z
  .strictObject({
    id: Id,
    deputyId: Id,
    from: LocalDate.describe('The first day. 第一日。'),
    to: LocalDate.optional().describe('The last day; absent while it goes on. 最后一日；仍在外的不填。'),
  })
  .superRefine(inOrder('from', 'to'))
  .meta(metaOf('ResidenceElsewhere', residenceElsewhereTerm));
export type ResidenceElsewhere = z.infer<typeof ResidenceElsewhere>;

/** Return visit (回原选举单位). */
export const ReturnVisit = z
  .strictObject({ id: Id, deputyId: Id, on: LocalDate.describe('The day. 日期。') })
  .meta(metaOf('ReturnVisit', returnVisitTerm));
export type ReturnVisit = z.infer<typeof ReturnVisit>;
