import type { CertificateLine } from '@deputy-work/meetings';
import { memo } from 'react';
import { useUi } from '../../ui-provider.tsx';
import type { AttendanceState } from '../attendance/attendance-looks.ts';
import { columnKey, columnsOf } from './certificate-grid.ts';
import { CertificateCell } from './CertificateCell.tsx';
import { groupedBy } from './grouped-by.ts';
import { CertificateHead } from './CertificateHead.tsx';

export interface CertificateTableProps {
  /** Stands above the columns on each sheet of paper. */
  readonly title: string;
  /** What the table is called. */
  readonly label: string;
  readonly lines: readonly CertificateLine[];
  /** The states that are counted behind each line. */
  readonly states: readonly AttendanceState[];
}

/** A line for each person, a column for each half-day, and how many in each state. Plain elements, because there are many. */
export const CertificateTable = memo(function CertificateTable({
  title,
  label,
  lines,
  states,
}: CertificateTableProps) {
  const { locale, words, nameOf } = useUi();
  const { invitedOn: invited, noSittings } = words.meetings.certificate;
  const columns = columnsOf(lines);
  return (
    <div role="region" aria-label={label} tabIndex={0}>
      <table>
        <CertificateHead title={title} columns={columns} states={states} />
        <tbody>
          {lines.map(({ deputyId, invitedOn, sittings, totals }) => {
            const byColumn = groupedBy(sittings, columnKey);
            return (
              <tr key={deputyId}>
                <th scope="row">
                  {nameOf(deputyId)}
                  {invitedOn !== undefined && <small>{invited(locale.kernel.date(invitedOn))}</small>}
                  {sittings.length === 0 && <small>{noSittings}</small>}
                </th>
                {columns.map(({ key }) => (
                  <CertificateCell key={key} sittings={byColumn.get(key) ?? []} />
                ))}
                {states.map((state) => (
                  <td key={state}>{totals[state] ?? 0}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
});
