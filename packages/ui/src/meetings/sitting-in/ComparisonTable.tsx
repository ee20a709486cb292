import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import type { NamedPlan } from './named-plan.ts';
import { numbersOf, planNumbers } from './plan-numbers.ts';

export interface ComparisonTableProps {
  readonly before: NamedPlan;
  readonly after: NamedPlan;
}

const signed = (difference: number) =>
  difference === 0 ? '0' : difference > 0 ? `+${difference}` : `−${-difference}`;

/** The numbers of two plans side by side. */
export function ComparisonTable({ before, after }: ComparisonTableProps) {
  const { sittingIn: words } = useUi().words;
  const [was, is] = [numbersOf(before.plan), numbersOf(after.plan)];
  return (
    <Table
      size="small"
      aria-label={words.comparison.title}
      sx={{ '& td, & th': { px: 1 }, '& td': { fontVariantNumeric: 'tabular-nums' } }}
    >
      <TableHead>
        <TableRow>
          <TableCell component="th" scope="col">
            {words.comparison.number}
          </TableCell>
          {[before.label, after.label, words.comparison.difference].map((heading) => (
            <TableCell key={heading} component="th" scope="col" align="right">
              {heading}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {planNumbers.map((number) => (
          <TableRow key={number}>
            <TableCell component="th" scope="row">
              {words.numbers[number]}
            </TableCell>
            <TableCell align="right">{was[number]}</TableCell>
            <TableCell align="right">{is[number]}</TableCell>
            <TableCell align="right">{signed(is[number] - was[number])}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
