import { Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { activityArrangementTerm, activityReportTerm, organActivityTerm } from '../terms/activity.ts';
import { DistinctIds, inOrder, Words } from './primitives.ts';

/** Arrangement of an activity (活动安排). */
export const ActivityArrangement = z
  .strictObject({
    byBodyId: Id.describe('The body that arranged it. 作出安排的机构。'),
    on: LocalDate.describe('The day it was arranged. 安排日期。'),
  })
  .meta(metaOf('ActivityArrangement', activityArrangementTerm));
export type ActivityArrangement = z.infer<typeof ActivityArrangement>;

/** Report on an activity (情况报告). */
export const ActivityReport = z
  .strictObject({
    on: LocalDate.describe('The day it was sent. 报送日期。'),
    inWriting: z.boolean().describe('Whether it is in writing. 是否书面。'),
  })
  .meta(metaOf('ActivityReport', activityReportTerm));
export type ActivityReport = z.infer<typeof ActivityReport>;

/** Organ activity (联系代表活动) of a government, supervision commission, court or procuratorate with deputies. */
export const OrganActivity = z
  .strictObject({
    id: Id,
    congressId: Id,
    organId: Id.describe('The organ that holds it. 举办活动的机关。'),
    title: Words.describe('Title. 名称。'),
    startsOn: LocalDate.optional().describe(
      'The first day; absent while that is not fixed. 第一日；未定的不填。',
    ),
    endsOn: LocalDate.optional().describe(
      'The last day; absent where it is the first, or not fixed. 最后一日；只有一日或者未定的不填。',
    ),
    cancelledOn: LocalDate.optional().describe('The day it was called off. 取消日期。'),
    deputyIds: DistinctIds.describe('The deputies who take part. 参加的代表。'),
    arrangement: ActivityArrangement.optional().describe(
      'Absent until somebody has arranged it. 尚未安排的不填。',
    ),
    report: ActivityReport.optional().describe('Absent until it was reported. 尚未报告的不填。'),
  })
  .superRefine(inOrder('startsOn', 'endsOn'))
  .meta(metaOf('OrganActivity', organActivityTerm));
export type OrganActivity = z.infer<typeof OrganActivity>;
