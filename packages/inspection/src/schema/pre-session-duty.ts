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
    sessionOpensOn: LocalDate.optional().describe('Absent while the day is not known. 开幕日未定的不填。'),
    previousSessionClosedOn: LocalDate.optional().describe(
      'Absent for the first session of a term. 本届第一次会议不填。',
    ),
  })
  .meta(metaOf('PreSessionDuty', preSessionDutyTerm));
export type PreSessionDuty = z.infer<typeof PreSessionDuty>;
