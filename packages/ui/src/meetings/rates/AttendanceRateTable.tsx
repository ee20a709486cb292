import type { AttendanceRate } from '@deputy-work/meetings';
import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TableSortLabel,
  Typography,
} from '@mui/material';
import { useMemo, useState } from 'react';
import { EmptyState } from '../../states/EmptyState.tsx';
import { useUi } from '../../ui-provider.tsx';
import { tenthsOf } from '../tenths-of.ts';
import { sortRates, type RateColumn, type RateOrder } from './sort-rates.ts';

export interface AttendanceRateTableProps {
  readonly rates: readonly AttendanceRate[];
  /** What is counted by: delegation, kind of meeting, deputy. Heads the first column. */
  readonly by: string;
  /** What a key is called: `nameOf` of the provider for people and delegations, a label for kinds of meeting. Default: the provider’s. */
  readonly nameOf?: ((key: string) => string) | undefined;
}

const numbers = ['present', 'owed', 'rate'] as const satisfies readonly RateColumn[];

/** Attendance rates (出席率): present of those who owed attendance, as two integers and a percentage. Sorted by any column; nothing is judged. */
export function AttendanceRateTable({ rates, by, nameOf }: AttendanceRateTableProps) {
  const ui = useUi();
  const { rates: words, percent } = ui.words.meetings;
  const [order, setOrder] = useState<RateOrder>({ column: 'name', isDescending: false });
  const lines = useMemo(() => {
    const called = nameOf ?? ui.nameOf;
    const named = rates.map((rate) => ({
      ...rate,
      name: rate.key === '' ? words.unnamed : called(rate.key),
    }));
    return sortRates(named, order, ui.words.code);
  }, [rates, nameOf, ui, words, order]);
  if (rates.length === 0) return <EmptyState title={words.nothing} />;
  const headings: Readonly<Record<RateColumn, string>> = { ...words, name: by };
  const headingOf = (column: RateColumn) => (
    <TableCell
      key={column}
      align={column === 'name' ? 'left' : 'right'}
      sortDirection={order.column === column ? (order.isDescending ? 'desc' : 'asc') : false}
    >
      <TableSortLabel
        active={order.column === column}
        direction={order.column === column && order.isDescending ? 'desc' : 'asc'}
        onClick={() =>
          setOrder(({ column: was, isDescending }) => ({
            column,
            isDescending: was === column && !isDescending,
          }))
        }
      >
        {headings[column]}
      </TableSortLabel>
    </TableCell>
  );
  return (
    <div>
      <Table
        size="small"
        aria-label={words.label(by)}
        sx={{ fontVariantNumeric: 'tabular-nums', '& th, & td': { px: 1 } }}
      >
        <TableHead>
          <TableRow>
            {headingOf('name')}
            {numbers.map(headingOf)}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ key, name, present, owed }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              <TableCell align="right">{present}</TableCell>
              <TableCell align="right">{owed}</TableCell>
              <TableCell align="right">
                {owed === 0 ? words.nobodyOwed : percent(tenthsOf(present, owed))}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Box sx={{ pt: 1 }}>
        <Typography variant="caption" color="text.secondary">
          {words.meant}
        </Typography>
      </Box>
    </div>
  );
}
