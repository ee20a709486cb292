import type { CertifiedAttendance } from '@deputy-work/meetings';
import { useUi } from '../../ui-provider.tsx';
import { attendanceLooks } from '../attendance/attendance-looks.ts';
import { useStateName } from '../attendance/use-state-name.ts';

export interface CertificateCellProps {
  /** The sittings of that half-day; none where the sheet does not name the person. */
  readonly sittings: readonly CertifiedAttendance[];
}

/** How one stood in a half-day: the symbol, and the times if they were noted. */
export function CertificateCell({ sittings }: CertificateCellProps) {
  const { locale, words } = useUi();
  const nameOf = useStateName();
  const said = sittings.map(({ status }) => nameOf(status));
  const times = sittings.flatMap(({ intervals }) => intervals);
  const shown = times.map(({ from, to, mode }) =>
    words.meetings.attendance.interval(from, to, locale.names[mode] ?? mode),
  );
  return (
    <td
      aria-label={said.length === 0 ? words.meetings.certificate.notOnSheet : [...said, ...shown].join(' ')}
    >
      {sittings.map(({ status }) => attendanceLooks[status].symbol).join(' ')}
      {shown.map((time) => (
        <small key={time}>{time}</small>
      ))}
    </td>
  );
}
