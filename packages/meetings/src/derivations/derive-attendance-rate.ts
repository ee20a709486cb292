import { type Deputy, isCancelled } from '@deputy-work/congress';
import type { LocalDate } from '@deputy-work/rules';
import type { AttendanceStatus, Meeting, Sheet, Sitting } from '../schema/index.ts';

/** The records that tell who attended. Sheets of sittings that are not among them are left out. */
export interface AttendanceRecords {
  readonly meetings: readonly Meeting[];
  readonly sittings: readonly Sitting[];
  readonly sheets: readonly Sheet[];
  /** Needed to count by delegation; a deputy without one counts under ''. */
  readonly deputies: readonly Deputy[];
}

/** What to count by. */
export type AttendanceGrouping = 'deputy' | 'delegation' | 'meeting-kind';

/** How many half-days in each state, and the rate as two integers: present of those who owed attendance. */
export interface AttendanceRate {
  /** The id of the deputy or the delegation, or the kind of meeting. */
  readonly key: string;
  readonly counts: Readonly<Record<AttendanceStatus | 'not-marked', number>>;
  readonly present: number;
  /** Present, on leave or leave asked, or absent. Who sat in, was not required or is not marked yet is in neither number. */
  readonly owed: number;
}

const owing: readonly AttendanceStatus[] = [
  'present',
  'on-approved-leave',
  'leave-asked',
  'absent-without-approval',
];

/**
 * Attendance rates (出席率) by deputy, delegation or kind of meeting, in the order of keys. One pass over the entries; sittings cancelled or still
 * to come on the day of asking are left out. No source sets a rate, so nothing is judged.
 */
export function deriveAttendanceRate(
  { meetings, sittings, sheets, deputies }: AttendanceRecords,
  { by, asOf }: { readonly by: AttendanceGrouping; readonly asOf: LocalDate },
): readonly AttendanceRate[] {
  const kinds = new Map(meetings.map(({ id, kind }) => [id, kind]));
  const held = new Map(
    sittings
      .filter((sitting) => sitting.on <= asOf && !isCancelled(sitting, asOf))
      .map(({ id, meetingId }) => [id, kinds.get(meetingId) ?? '']),
  );
  const delegations = new Map(deputies.map(({ id, delegationId = '' }) => [id, delegationId]));
  const counts = new Map<string, Record<AttendanceStatus | 'not-marked', number>>();
  for (const { sittingId, entries } of sheets) {
    const kind = held.get(sittingId);
    if (kind === undefined) continue;
    for (const { deputyId, status = 'not-marked' } of entries) {
      const key =
        by === 'meeting-kind' ? kind : by === 'deputy' ? deputyId : (delegations.get(deputyId) ?? '');
      const count = counts.get(key) ?? noCounts();
      count[status]++;
      counts.set(key, count);
    }
  }
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => ({ key, counts: count, present: count.present, owed: owedOf(count) }));
}

const noCounts = (): Record<AttendanceStatus | 'not-marked', number> => ({
  present: 0,
  'on-approved-leave': 0,
  'leave-asked': 0,
  'absent-without-approval': 0,
  'sat-in': 0,
  'not-required': 0,
  'not-marked': 0,
});

const owedOf = (count: Readonly<Record<AttendanceStatus | 'not-marked', number>>): number =>
  owing.reduce((sum, status) => sum + count[status], 0);
