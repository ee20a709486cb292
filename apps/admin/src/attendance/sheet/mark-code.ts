import type { AttendanceEntry, AttendanceStatus } from '@deputy-work/meetings';

/** What a keystroke says of somebody (登记): a state of attendance, with presence by video told apart, or that nothing is marked yet. */
export type MarkCode = AttendanceStatus | 'by-video' | 'not-marked';

/** All marks, in the order in which they are offered. */
export const markCodes: readonly MarkCode[] = [
  'present',
  'by-video',
  'on-approved-leave',
  'leave-asked',
  'absent-without-approval',
  'sat-in',
  'not-required',
  'not-marked',
];

/** How a line is marked. */
export function markOf({ status, intervals }: AttendanceEntry): MarkCode {
  if (status !== 'present') return status ?? 'not-marked';
  const isByVideo = intervals.length > 0 && intervals.every(({ mode }) => mode === 'by-video');
  return isByVideo ? 'by-video' : 'present';
}

/** The line of somebody marked so. `from` is the time from which one who attends by video does, because only a time can say how one attends. */
export function markedLine(deputyId: string, mark: MarkCode, from: string): AttendanceEntry {
  if (mark === 'not-marked') return { deputyId, intervals: [] };
  if (mark !== 'by-video') return { deputyId, status: mark, intervals: [] };
  return { deputyId, status: 'present', intervals: [{ from, mode: 'by-video' }] };
}

/** Whether two lines about the same person say the same. */
export const isSameLine = (one: AttendanceEntry, other: AttendanceEntry): boolean =>
  one === other ||
  (one.status === other.status &&
    one.intervals.length === other.intervals.length &&
    one.intervals.every((interval, index) => {
      const { from, to, mode } = other.intervals[index] ?? {};
      return interval.from === from && interval.to === to && interval.mode === mode;
    }));
