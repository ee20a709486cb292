import { codeOf, distinctBy, Id, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { attendanceModes } from '../codes/attendance-modes.ts';
import { attendanceStatuses } from '../codes/attendance-statuses.ts';
import {
  attendanceEntryTerm,
  attendanceIntervalTerm,
  attendanceModeTerm,
  attendanceStatusTerm,
  sheetTerm,
} from '../terms/attendance.ts';
import { TimeOfDay } from './primitives.ts';

/** Mode of attendance (参会方式). */
export const AttendanceMode = codeOf(attendanceModes).meta(metaOf('AttendanceMode', attendanceModeTerm));
export type AttendanceMode = z.infer<typeof AttendanceMode>;

/** Attendance status (出席状态). */
export const AttendanceStatus = codeOf(attendanceStatuses).meta(
  metaOf('AttendanceStatus', attendanceStatusTerm),
);
export type AttendanceStatus = z.infer<typeof AttendanceStatus>;

/** Attendance interval (在会时段). */
export const AttendanceInterval = z
  .strictObject({
    from: TimeOfDay,
    to: TimeOfDay.optional().describe('Absent while it lasts. 仍在会的不填。'),
    mode: AttendanceMode,
  })
  .superRefine(({ from, to }, context) => {
    if (to === undefined || from <= to) return;
    context.addIssue({ code: 'custom', path: ['to'], message: 'must not be before from' });
  })
  .meta(metaOf('AttendanceInterval', attendanceIntervalTerm));
export type AttendanceInterval = z.infer<typeof AttendanceInterval>;

/** Attendance entry (出席登记行). */
export const AttendanceEntry = z
  .strictObject({
    deputyId: Id,
    status: AttendanceStatus.optional().describe('Absent until somebody has marked it. 尚未登记的不填。'),
    intervals: z
      .array(AttendanceInterval)
      .describe('Empty when nobody noted the times. 没有记录时间的为空。'),
  })
  .superRefine(({ status, intervals }, context) => {
    if (intervals.length === 0 || status === 'present' || status === 'sat-in') return;
    context.addIssue({
      code: 'custom',
      path: ['intervals'],
      message: 'must be empty unless the status is present or sat-in',
    });
  })
  .meta(metaOf('AttendanceEntry', attendanceEntryTerm));
export type AttendanceEntry = z.infer<typeof AttendanceEntry>;

/** Attendance sheet (出席登记表) of one sitting: one record, however many it lists. */
export const Sheet = z
  .strictObject({
    id: Id,
    sittingId: Id,
    entries: z.array(AttendanceEntry).superRefine(distinctBy(({ deputyId }) => deputyId, 'deputyId')),
  })
  .meta(metaOf('Sheet', sheetTerm));
export type Sheet = z.infer<typeof Sheet>;
