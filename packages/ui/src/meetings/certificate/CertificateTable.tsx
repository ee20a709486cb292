import type { CertificateLine } from '@deputy-work/meetings';
import { memo } from 'react';
import { useUi } from '../../ui-provider.tsx';
import type { AttendanceState } from '../attendance/attendance-looks.ts';
import { columnKey, columnsOf } from './certificate-grid.ts';
import { groupedBy } from '../../grouped-by.ts';
import { useToldAttendance } from './use-told-attendance.ts';
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
  const tell = useToldAttendance();
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
                {columns.map(({ key }) => {
                  const { symbols, times, heard } = tell(byColumn.get(key) ?? []);
                  return (
                    <td key={key} aria-label={heard}>
                      {symbols}
                      {times.map((time) => (
                        <small key={time}>{time}</small>
                      ))}
                    </td>
                  );
                })}
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
