import { codeOf, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { reportParts } from '../codes/report-parts.ts';
import { activityReportTerm, reportPartTerm } from '../terms.ts';

/** Part of a report (报告内容) that the law asks for. */
export const ReportPart = codeOf(reportParts).meta(metaOf('ReportPart', reportPartTerm));
export type ReportPart = z.infer<typeof ReportPart>;

/** Report of an activity (活动报告). */
export const ActivityReport = z
  .strictObject({
    submittedOn: LocalDate.describe('The day it was submitted. 提交日期。'),
    parts: z.array(ReportPart),
  })
  .meta(metaOf('ActivityReport', activityReportTerm));
export type ActivityReport = z.infer<typeof ActivityReport>;
