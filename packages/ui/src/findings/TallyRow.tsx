import type { Tally } from '@deputy-work/rules';
import { Link, TableCell, TableRow } from '@mui/material';
import { worstFirst } from './standings.ts';
import { TallyCell } from './TallyCell.tsx';
import type { TallySelection, TallyTableProps } from './TallyTable.tsx';

export interface TallyRowProps {
  readonly title: string;
  /** Undefined in the row of totals. */
  readonly rule: string | undefined;
  readonly tally: Tally;
  readonly selected: TallySelection;
  readonly hrefOf: NonNullable<TallyTableProps['hrefOf']>;
}

/** One rule of the table, or the totals. */
export function TallyRow({ title, rule, tally, selected, hrefOf }: TallyRowProps) {
  const isTotal = rule === undefined;
  const isSelected = !isTotal && selected.rule === rule;
  const href = isTotal ? undefined : hrefOf({ rule });
  return (
    <TableRow hover={!isTotal} selected={isSelected}>
      <TableCell component="th" scope="row" sx={isTotal ? { fontWeight: 600 } : null}>
        {href === undefined ? (
          title
        ) : (
          <Link href={href} aria-current={isSelected && selected.outcome === undefined ? 'true' : undefined}>
            {title}
          </Link>
        )}
      </TableCell>
      {worstFirst.map((outcome) => (
        <TallyCell
          key={outcome}
          title={title}
          outcome={outcome}
          count={tally[outcome]}
          href={tally[outcome] === 0 ? undefined : hrefOf({ rule, outcome })}
          isSelected={selected.rule === rule && selected.outcome === outcome}
        />
      ))}
    </TableRow>
  );
}
