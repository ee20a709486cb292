import type { AttendanceStatus } from '@deputy-work/meetings';

/** How one stands at a sitting; nobody has marked who is `not-marked`. */
export type AttendanceState = AttendanceStatus | 'not-marked';

/** How many are in each state; a state without anybody may be left out. */
export type AttendanceStateCounts = Readonly<Partial<Record<AttendanceState, number>>>;

export interface AttendanceLook {
  /** Of its own shape, because colour is never alone. */
  readonly symbol: string;
  /** A colour of the theme’s palette, legible as text. */
  readonly color: string;
}

/** How each state looks, in the order in which states are shown. */
export const attendanceLooks: Readonly<Record<AttendanceState, AttendanceLook>> = {
  present: { symbol: '✓', color: 'success.main' },
  'on-approved-leave': { symbol: '△', color: 'info.main' },
  'leave-asked': { symbol: '◇', color: 'warning.main' },
  'absent-without-approval': { symbol: '×', color: 'error.main' },
  'sat-in': { symbol: '◎', color: 'text.primary' },
  'not-required': { symbol: '–', color: 'text.secondary' },
  'not-marked': { symbol: '○', color: 'text.secondary' },
};

/** The states that a clerk marks, in the order in which they are offered. */
export const attendanceChoices = [
  'present',
  'on-approved-leave',
  'leave-asked',
  'absent-without-approval',
  'sat-in',
  'not-required',
] as const satisfies readonly AttendanceStatus[];

/** All states, in the order in which they are shown. */
export const attendanceStates: readonly AttendanceState[] = [...attendanceChoices, 'not-marked'];

/** The key that marks each state: a digit, so that a Chinese input method does not take it for the start of a word. */
export const attendanceKeys: Readonly<Record<AttendanceStatus, string>> = {
  present: '1',
  'on-approved-leave': '2',
  'leave-asked': '3',
  'absent-without-approval': '4',
  'sat-in': '5',
  'not-required': '6',
};
