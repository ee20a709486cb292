import { memo } from 'react';
import { useUi } from '../../ui-provider.tsx';
import { bandOf } from './contact-bands.ts';
import type { MatrixRow } from './matrix-rows.ts';
import { bandClass, matrixClasses } from './matrix-styles.ts';
import { useToldCell } from './use-told-cell.ts';

export interface MatrixGridRowProps {
  readonly row: MatrixRow;
  readonly index: number;
  /** The square that the keyboard would come to, when it is in this row. */
  readonly current: number | undefined;
  /** The deputy of the selected pair, when it is in this row. */
  readonly selected: string | undefined;
}

/** One member: the name, how many of theirs were contacted in the year, a square for each. */
export const MatrixGridRow = memo(function MatrixGridRow({
  row,
  index,
  current,
  selected,
}: MatrixGridRowProps) {
  const { asOf, nameOf, words } = useUi();
  const tell = useToldCell();
  const { cells, gaps, memberId } = row;
  return (
    <div role="row" className={matrixClasses.row}>
      <span role="rowheader">{nameOf(memberId)}</span>
      <small aria-hidden>{words.liaison.matrix.contacted(cells.length - gaps, cells.length)}</small>
      <span role="presentation">
        {cells.map((cell, column) => (
          <span
            key={cell.deputyId}
            role="gridcell"
            tabIndex={column === current ? 0 : -1}
            data-row={index}
            data-column={column}
            data-print="colour"
            aria-label={tell(cell)}
            aria-selected={cell.deputyId === selected}
            className={`${bandClass(bandOf(cell, asOf))}${cell.openViews > 0 ? ` ${matrixClasses.open}` : ''}`}
          />
        ))}
      </span>
    </div>
  );
});
