import type { CertifiedAttendance } from '@deputy-work/meetings';
import { useUi } from '../../ui-provider.tsx';
import { attendanceLooks } from '../attendance/attendance-looks.ts';
import { useStateName } from '../attendance/use-state-name.ts';

/** What stands in a cell: symbols, and the times that were noted; and what is heard instead. */
export interface ToldAttendance {
  readonly symbols: string;
  readonly times: readonly string[];
  readonly heard: string;
}

/** Puts the sittings of a half-day into a cell. A function and no component, because there are tens of thousands. */
export function useToldAttendance(): (sittings: readonly CertifiedAttendance[]) => ToldAttendance {
  const { locale, words } = useUi();
  const { attendance, certificate } = words.meetings;
  const nameOf = useStateName();
  return (sittings) => {
    const times = sittings.flatMap(({ intervals }) =>
      intervals.map(({ from, to, mode }) => attendance.interval(from, to, locale.names[mode] ?? mode)),
    );
    const states = sittings.map(({ status }) => nameOf(status));
    return {
      symbols: sittings.map(({ status }) => attendanceLooks[status].symbol).join(' '),
      times,
      heard: states.length === 0 ? certificate.notOnSheet : [...states, ...times].join(' '),
    };
  };
}
