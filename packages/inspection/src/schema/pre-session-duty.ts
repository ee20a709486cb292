import { Id, LocalDate } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { metaOf } from '../internal/meta-of.ts';
import { preSessionDutyTerm } from '../terms.ts';

/** Pre-session duty (会前集中视察任务): what one electing unit owes before one session. Derived, never typed in. */
export const PreSessionDuty = z
  .strictObject({
    id: Id,
    congressId: Id,
    electingUnitId: Id,
    sessionId: Id,
    sessionOpensOn: LocalDate.optional().describe('Absent while the day is not known. 开幕日未定的不填。'),
  })
  .meta(metaOf('PreSessionDuty', preSessionDutyTerm));
export type PreSessionDuty = z.infer<typeof PreSessionDuty>;
