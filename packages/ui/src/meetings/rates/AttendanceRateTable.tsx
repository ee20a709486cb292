import type { AttendanceRate } from '@deputy-work/meetings';
import { Table, TableHead, TableRow, Typography, type SxProps, type Theme } from '@mui/material';
import { useMemo, useState } from 'react';
import { EmptyState } from '../../states/EmptyState.tsx';
import { useUi } from '../../ui-provider.tsx';
import { tenthsOf } from '../tenths-of.ts';
import { RateHeading } from './RateHeading.tsx';
import { rateColumns, sortRates, type RateOrder } from './sort-rates.ts';

export interface AttendanceRateTableProps {
  readonly rates: readonly AttendanceRate[];
  /** What is counted by, as the heading of the first column: delegation, kind of meeting, deputy. */
  readonly by: string;
  /** What a key of the rates is called. Default: what the provider calls it. */
  readonly nameOf?: ((key: string) => string) | undefined;
}

/** The lines are plain elements, because there may be one for each deputy. */
const plainLines: SxProps<Theme> = {
  fontVariantNumeric: 'tabular-nums',
  '& tbody th, & tbody td': {
    borderBottom: 1,
    borderColor: 'divider',
    py: 0.75,
    fontWeight: 400,
    textAlign: 'right',
  },
  '& th, & td': { px: 1 },
  '& tbody th': { textAlign: 'left' },
};

/** Attendance rates (出席率): present of those who owed attendance, as two integers and a percentage. Any column sorts; nothing is judged. */
export function AttendanceRateTable({ rates, by, nameOf }: AttendanceRateTableProps) {
  const ui = useUi();
  const { rates: words, percent } = ui.words.meetings;
  const [order, setOrder] = useState<RateOrder>({ column: 'name', isDescending: false });
  const called = nameOf ?? ui.nameOf;
  const lines = useMemo(() => {
    const named = rates.map((rate) => ({
      ...rate,
      name: rate.key === '' ? words.unnamed : called(rate.key),
    }));
    return sortRates(named, order, ui.words.code);
  }, [rates, called, words, order, ui.words.code]);
  if (rates.length === 0) return <EmptyState title={words.nothing} />;
  const headings = { ...words, name: by };
  return (
    <div>
      <Table size="small" aria-label={words.label(by)} sx={plainLines}>
        <TableHead>
          <TableRow>
            {rateColumns.map((column) => (
              <RateHeading
                key={column}
                column={column}
                label={headings[column]}
                order={order}
                onSort={setOrder}
              />
            ))}
          </TableRow>
        </TableHead>
        <tbody>
          {lines.map(({ key, name, present, owed }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{present}</td>
              <td>{owed}</td>
              <td>{owed === 0 ? words.nobodyOwed : percent(tenthsOf(present, owed))}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0, pt: 1 }}>
        {words.meant}
      </Typography>
    </div>
  );
}
