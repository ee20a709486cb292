import type { VoteKind } from '@deputy-work/meetings';
import { Box, Table, TableBody, TableCell, TableFooter, TableHead, TableRow } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { tenthsOf } from '../tenths-of.ts';
import type { VotePart } from '../words.ts';
import { voteLooks, voteParts } from './vote-parts.ts';

export interface VoteTableProps {
  readonly counts: Readonly<Record<VotePart, number>>;
  readonly whole: number;
  readonly kind: VoteKind;
}

/** The lines of a count with their share of all, and the sum. */
export function VoteTable({ counts, whole, kind }: VoteTableProps) {
  const { vote: words, percent } = useUi().words.meetings;
  return (
    <Table
      size="small"
      aria-label={words.label}
      sx={{
        maxWidth: '32rem',
        fontVariantNumeric: 'tabular-nums',
        '& tfoot th, & tfoot td': { color: 'text.primary', fontWeight: 600, fontSize: '0.875rem' },
        '& tfoot th::first-letter': { textTransform: 'uppercase' },
        '& th, & td': { px: 1 },
      }}
    >
      <TableHead>
        <TableRow>
          <TableCell>{words.line}</TableCell>
          <TableCell align="right">{words.votes}</TableCell>
          <TableCell align="right">{words.share}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {voteParts.map((part) => (
          <TableRow key={part}>
            <TableCell component="th" scope="row">
              <Box
                component="span"
                data-print="colour"
                sx={{
                  ...voteLooks[part],
                  display: 'inline-block',
                  width: 14,
                  height: 12,
                  mr: 1,
                  border: 1,
                  borderColor: 'text.secondary',
                }}
              />
              {words.parts[part]}
            </TableCell>
            <TableCell align="right">{counts[part]}</TableCell>
            <TableCell align="right">{percent(tenthsOf(counts[part], whole))}</TableCell>
          </TableRow>
        ))}
      </TableBody>
      <TableFooter>
        <TableRow>
          <TableCell component="th" scope="row">
            {words.all[kind]}
          </TableCell>
          <TableCell align="right">{whole}</TableCell>
          <TableCell />
        </TableRow>
      </TableFooter>
    </Table>
  );
}
