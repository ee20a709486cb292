import type { AttendanceCertificate, CertificateLine, CertifiedAttendance } from '@deputy-work/meetings';
import { groupedBy } from '../../grouped-by.ts';

/** One half-day, as a column. */
export interface HalfDayColumn extends Pick<CertifiedAttendance, 'on' | 'half'> {
  readonly key: string;
}

/** The lines of one delegation, or all where nobody groups them. */
export interface CertificateGroup {
  /** Absent for those who are in none. */
  readonly name: string | undefined;
  readonly lines: readonly CertificateLine[];
}

const halves: readonly CertifiedAttendance['half'][] = ['morning', 'afternoon', 'evening'];

/** Two sittings of one half-day stand in one column. */
export const columnKey = ({ on, half }: Pick<CertifiedAttendance, 'on' | 'half'>): string =>
  `${on} ${halves.indexOf(half)}`;

/** The half-days of some lines, in the order of time. */
export function columnsOf(lines: readonly CertificateLine[]): readonly HalfDayColumn[] {
  const columns = new Map<string, HalfDayColumn>();
  for (const { sittings } of lines) {
    for (const { on, half } of sittings) {
      const key = columnKey({ on, half });
      if (!columns.has(key)) columns.set(key, { key, on, half });
    }
  }
  return [...columns.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Lines by what `groupOf` says of the deputy, groups in the order in which they come up, those in none last. */
export function groupLines(
  { lines }: AttendanceCertificate,
  groupOf: (deputyId: string) => string | undefined,
): readonly CertificateGroup[] {
  const groups = groupedBy(lines, ({ deputyId }) => groupOf(deputyId));
  return [...groups]
    .map(([name, own]) => ({ name, lines: own }))
    .toSorted((a, b) => Number(a.name === undefined) - Number(b.name === undefined));
}
