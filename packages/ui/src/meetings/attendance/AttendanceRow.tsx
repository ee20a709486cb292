import type { AttendanceEntry, AttendanceStatus } from '@deputy-work/meetings';
import { memo, useState, type CSSProperties, type MouseEvent } from 'react';
import { useUi } from '../../ui-provider.tsx';
import { attendanceRowId, rowClasses } from './row-styles.ts';
import { AttendanceRowChoices } from './AttendanceRowChoices.tsx';
import { AttendanceRowState } from './AttendanceRowState.tsx';

/** How a row is picked: alone, besides the others or not any more, or with all from the current one on. */
export type RowSelection = 'only' | 'toggle' | 'range';

export interface AttendanceRowProps {
  readonly deputyId: string;
  readonly name: string;
  /** What tells people of one name apart: the delegation. */
  readonly detail?: string | undefined;
  readonly entry: Omit<AttendanceEntry, 'deputyId'>;
  /** Its place in the whole list, from 1, when only a part of the list is drawn. */
  readonly position?: number | undefined;
  readonly isSelected: boolean;
  /** The keyboard is here. */
  readonly isCurrent: boolean;
  readonly onSelect: (deputyId: string, how: RowSelection) => void;
  /** Marks that one; without it the row can only be read. */
  readonly onMark?: ((deputyId: string, status: AttendanceStatus) => void) | undefined;
  /** What becomes of the last mark; absent when it is saved. */
  readonly saving?: 'pending' | 'failed' | undefined;
  /** Where a list that draws only a part of itself puts the row. */
  readonly style?: CSSProperties | undefined;
}

const howOf = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): RowSelection =>
  shiftKey ? 'range' : ctrlKey || metaKey ? 'toggle' : 'only';

/**
 * One line of an attendance sheet (出席登记行), inside {@link AttendanceRows}. Drawn anew only when its own props change: hand in functions that
 * stay the same.
 */
export const AttendanceRow = memo(function AttendanceRow({
  deputyId,
  name,
  detail,
  entry,
  position,
  isSelected,
  isCurrent,
  onSelect,
  onMark,
  saving,
  style,
}: AttendanceRowProps) {
  const words = useUi().words.meetings.attendance;
  const [isPointedAt, setPointedAt] = useState(false);
  return (
    <div
      role="row"
      id={attendanceRowId(deputyId)}
      aria-rowindex={position}
      aria-selected={isSelected}
      className={`${rowClasses.row}${isSelected ? ` ${rowClasses.selected}` : ''}${isCurrent ? ` ${rowClasses.current}` : ''}`}
      style={style}
      onClick={(event) => onSelect(deputyId, howOf(event))}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
    >
      <span role="gridcell">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={words.select(name)}
          checked={isSelected}
          onClick={(event) => event.stopPropagation()}
          onChange={() => onSelect(deputyId, 'toggle')}
        />
      </span>
      <span
        role="rowheader"
        className={rowClasses.who}
        title={detail === undefined ? name : `${name} ${detail}`}
      >
        {name}
        {detail !== undefined && <small>{detail}</small>}
      </span>
      <span role="gridcell" className={rowClasses.state}>
        {onMark && (isCurrent || isPointedAt) ? (
          <AttendanceRowChoices
            label={words.mark(name)}
            status={entry.status}
            onChoose={(status) => onMark(deputyId, status)}
          />
        ) : (
          <AttendanceRowState entry={entry} />
        )}
        {saving && (
          <span className={rowClasses[saving]}>{saving === 'failed' ? words.failed : words.saving}</span>
        )}
      </span>
    </div>
  );
});
