import { Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { committeeReportTerm } from '../terms/contact.ts';

/** Committee report on contact (委员会联系代表情况报告) for one year. */
export const CommitteeReport = z
  .strictObject({
    id: Id,
    congressId: Id,
    bodyId: Id.describe('The special or working committee. 专门委员会、工作委员会。'),
    year: z.int().min(1954).max(9999).describe('The year it reports on. 所报告的年度。'),
    on: LocalDate.describe('The day it reported. 报告日期。'),
  })
  .meta(metaOf('CommitteeReport', committeeReportTerm));
export type CommitteeReport = z.infer<typeof CommitteeReport>;
