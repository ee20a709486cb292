import type { AttendanceRowProps } from './AttendanceRow.tsx';
import { useUi } from '../../ui-provider.tsx';
import { attendanceLooks } from './attendance-looks.ts';
import { stateClass } from './row-styles.ts';
import { useStateName } from './use-state-name.ts';

/** How one stands, and when and how one was there if that was noted. Plain elements: there are many rows. */
export function AttendanceRowState({ entry: { status, intervals } }: Pick<AttendanceRowProps, 'entry'>) {
  const { locale, words } = useUi();
  const nameOf = useStateName();
  const state = status ?? 'not-marked';
  const times = intervals.map(({ from, to, mode }) =>
    words.meetings.attendance.interval(from, to, locale.names[mode] ?? mode),
  );
  return (
    <>
      {times.length > 0 && <small>{locale.kernel.list(times)}</small>}
      <span className={stateClass(state)}>
        <i aria-hidden>{attendanceLooks[state].symbol}</i>
        {nameOf(state)}
      </span>
    </>
  );
}
