import { distinctBy, Id, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { dutyRecordLineTerm, dutyRecordTerm } from '../terms/attendance.ts';
import { AttendanceStatus } from './sheet.ts';

/** Duty record line (履职档案行): what the record tells of one sitting. */
export const DutyRecordLine = z
  .strictObject({ sittingId: Id, status: AttendanceStatus })
  .meta(metaOf('DutyRecordLine', dutyRecordLineTerm));
export type DutyRecordLine = z.infer<typeof DutyRecordLine>;

/** Duty record of attendance (履职档案出席部分) of one deputy. */
export const DutyRecord = z
  .strictObject({
    id: Id,
    deputyId: Id,
    lines: z.array(DutyRecordLine).superRefine(distinctBy(({ sittingId }) => sittingId, 'sittingId')),
  })
  .meta(metaOf('DutyRecord', dutyRecordTerm));
export type DutyRecord = z.infer<typeof DutyRecord>;
