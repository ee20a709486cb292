import type { AttendanceEntry, AttendanceStatus } from '@deputy-work/meetings';

/** What a keystroke says of somebody (登记): a state of attendance, with presence by video told apart, or that nothing is marked yet. */
export type MarkCode = AttendanceStatus | 'by-video' | 'not-marked';

/** The marks in the order in which they are offered, and the key of each. */
export const markKeys: Readonly<Record<MarkCode, string>> = {
  present: '1',
  'by-video': '2',
  'on-approved-leave': '3',
  'leave-asked': '4',
  'absent-without-approval': '5',
  'sat-in': '6',
  'not-required': '7',
  'not-marked': '0',
};

// Digits as keys of an object would sort themselves; words keep the order above.
export const markCodes = Object.keys(markKeys) as readonly MarkCode[];

/** The mark that a key stands for. */
export const markOfKey = (key: string): MarkCode | undefined =>
  markCodes.find((code) => markKeys[code] === key);

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
