import { useUi } from '../../ui-provider.tsx';
import { attendanceLooks, type AttendanceState } from '../attendance/attendance-looks.ts';
import { useStateName } from '../attendance/use-state-name.ts';
import type { HalfDayColumn } from './certificate-grid.ts';
import { groupedBy } from '../../grouped-by.ts';

export interface CertificateHeadProps {
  readonly title: string;
  readonly columns: readonly HalfDayColumn[];
  readonly states: readonly AttendanceState[];
}

/** The head of a table, which paper repeats on each sheet: what it is about, the days, their halves, and the states that are counted. */
export function CertificateHead({ title, columns, states }: CertificateHeadProps) {
  const { locale, words } = useUi();
  const nameOf = useStateName();
  const { name, day, perState } = words.meetings.certificate;
  const days = groupedBy(columns, ({ on }) => on);
  return (
    <thead>
      <tr className="on-paper">
        <th colSpan={1 + columns.length + states.length}>{title}</th>
      </tr>
      <tr>
        <th rowSpan={2} scope="col">
          {name}
        </th>
        {[...days].map(([on, halves]) => (
          <th key={on} colSpan={halves.length} scope="colgroup">
            {day(on)}
          </th>
        ))}
        {states.map((state) => (
          <th key={state} rowSpan={2} scope="col" aria-label={perState(nameOf(state))}>
            {attendanceLooks[state].symbol}
          </th>
        ))}
      </tr>
      <tr>
        {columns.map(({ key, half }) => (
          <th key={key} scope="col">
            {locale.names[half] ?? half}
          </th>
        ))}
      </tr>
    </thead>
  );
}
