import { codeOf, Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { involvementKinds } from '../codes/involvement-kinds.ts';
import { involvementKindTerm, involvementReportTerm, involvementTerm } from '../terms/activity.ts';
import { DistinctIds, Words } from './primitives.ts';

/** Kind of involvement (邀请代表参加的工作种类). */
export const InvolvementKind = codeOf(involvementKinds).meta(metaOf('InvolvementKind', involvementKindTerm));
export type InvolvementKind = z.infer<typeof InvolvementKind>;

/** Report of an involvement (相关报告). */
export const InvolvementReport = z
  .strictObject({
    submittedOn: LocalDate.describe('The day it was submitted. 提交日期。'),
    reflectsViews: z
      .boolean()
      .optional()
      .describe(
        'Whether it reflects the views of the deputies; absent until someone has looked. 是否反映代表意见；尚未核对的不填。',
      ),
  })
  .meta(metaOf('InvolvementReport', involvementReportTerm));
export type InvolvementReport = z.infer<typeof InvolvementReport>;

/** Involvement (邀请代表参加的工作): a piece of work that deputies are invited to take part in. */
export const Involvement = z
  .strictObject({
    id: Id,
    congressId: Id,
    kind: InvolvementKind,
    title: Words.describe('Title. 名称。'),
    bodyId: Id.describe('The body that conducts it. 主持的机构。'),
    startsOn: LocalDate.optional().describe(
      'The first day; absent while that is not fixed. 第一日；未定的不填。',
    ),
    cancelledOn: LocalDate.optional().describe('The day it was called off. 取消日期。'),
    invitedIds: DistinctIds.describe('The deputies invited. 邀请的代表。'),
    report: InvolvementReport.optional().describe('Absent until there is one. 尚无报告的不填。'),
  })
  .meta(metaOf('Involvement', involvementTerm));
export type Involvement = z.infer<typeof Involvement>;
