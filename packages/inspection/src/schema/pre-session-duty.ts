import { Id, Level, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { preSessionDutyTerm } from '../terms.ts';

/** Pre-session duty (会前集中视察任务): an electoral unit and the session before which it owes an inspection. Derived, never typed in. */
export const PreSessionDuty = z
  .strictObject({
    id: Id.describe('The id of the electoral unit. 选举单位的标识。'),
    congressId: Id,
    congressLevel: Level.optional().describe('Absent when the congress is not on record. 没有记录的不填。'),
    sessionId: Id,
    sessionOpensOn: LocalDate.optional().describe(
      'The day the session opens; absent while it is not known. 大会开幕日期；未定的不填。',
    ),
    previousSessionClosedOn: LocalDate.optional().describe(
      'The day the session before closed; absent for the first of a term. 上次会议闭幕日期；本届第一次会议不填。',
    ),
  })
  .meta(metaOf('PreSessionDuty', preSessionDutyTerm));
export type PreSessionDuty = z.infer<typeof PreSessionDuty>;
