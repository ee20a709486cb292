import { TableCell, TableSortLabel } from '@mui/material';
import type { RateColumn, RateOrder } from './sort-rates.ts';

export interface RateHeadingProps {
  readonly column: RateColumn;
  readonly label: string;
  readonly order: RateOrder;
  readonly onSort: (order: RateOrder) => void;
}

/** Heads a column, and sorts by it; a second press turns the order round. */
export function RateHeading({ column, label, order, onSort }: RateHeadingProps) {
  const isActive = order.column === column;
  const isDescending = isActive && order.isDescending;
  const direction = isDescending ? 'desc' : 'asc';
  return (
    <TableCell align={column === 'name' ? 'left' : 'right'} sortDirection={isActive ? direction : false}>
      <TableSortLabel
        active={isActive}
        direction={direction}
        onClick={() => onSort({ column, isDescending: isActive && !isDescending })}
      >
        {label}
      </TableSortLabel>
    </TableCell>
  );
}
