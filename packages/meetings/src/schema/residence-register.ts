import { codeOf, distinctBy, Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { residenceStatuses } from '../codes/residence-statuses.ts';
import { residenceEntryTerm, residenceRegisterTerm, residenceStatusTerm } from '../terms/attendance.ts';

/** Residence status (住会状态). */
export const ResidenceStatus = codeOf(residenceStatuses).meta(metaOf('ResidenceStatus', residenceStatusTerm));
export type ResidenceStatus = z.infer<typeof ResidenceStatus>;

/** Residence entry (住会登记行). */
export const ResidenceEntry = z
  .strictObject({
    deputyId: Id,
    status: ResidenceStatus.optional().describe('Absent until somebody has marked it. 尚未登记的不填。'),
  })
  .meta(metaOf('ResidenceEntry', residenceEntryTerm));
export type ResidenceEntry = z.infer<typeof ResidenceEntry>;

/** Residence register (住会登记) of one session, as it stood on a day. */
export const ResidenceRegister = z
  .strictObject({
    id: Id,
    congressId: Id,
    sessionId: Id,
    on: LocalDate,
    entries: z.array(ResidenceEntry).superRefine(distinctBy(({ deputyId }) => deputyId, 'deputyId')),
  })
  .meta(metaOf('ResidenceRegister', residenceRegisterTerm));
export type ResidenceRegister = z.infer<typeof ResidenceRegister>;
