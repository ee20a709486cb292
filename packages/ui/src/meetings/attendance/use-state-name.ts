import { useUi } from '../../ui-provider.tsx';
import type { AttendanceState } from './attendance-looks.ts';

/** What a state of attendance is called. */
export function useStateName(): (state: AttendanceState) => string {
  const { locale, words } = useUi();
  return (state) =>
    state === 'not-marked' ? words.meetings.attendance.unmarked : (locale.names[state] ?? state);
}
