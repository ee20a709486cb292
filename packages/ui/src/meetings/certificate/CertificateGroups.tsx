import { useUi } from '../../ui-provider.tsx';
import type { AttendanceState } from '../attendance/attendance-looks.ts';
import type { CertificateGroup } from './certificate-grid.ts';
import { CertificateTable } from './CertificateTable.tsx';

export interface CertificateGroupsProps {
  readonly title: string;
  readonly groups: readonly CertificateGroup[];
  readonly states: readonly AttendanceState[];
}

/** One table, or a table for each delegation, folded away: paper unfolds them. */
export function CertificateGroups({ title, groups, states }: CertificateGroupsProps) {
  const words = useUi().words.meetings.certificate;
  const [only] = groups;
  if (only && groups.length === 1) {
    return (
      <CertificateTable
        title={title}
        label={words.table(only.name ?? title)}
        lines={only.lines}
        states={states}
      />
    );
  }
  return (
    <div>
      {groups.map(({ name = words.ungrouped, lines }) => (
        <details key={name}>
          <summary>
            <strong>{name}</strong> {words.people(lines.length)}
          </summary>
          <CertificateTable
            title={`${title} ${name}`}
            label={words.table(name)}
            lines={lines}
            states={states}
          />
        </details>
      ))}
    </div>
  );
}
