import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  type SxProps,
  type Theme,
} from '@mui/material';
import { EmptyState } from '../../states/EmptyState.tsx';
import { useUi } from '../../ui-provider.tsx';
import { ledgerColumns } from './ledger-cells.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { LedgerRow } from './LedgerRow.tsx';
import { useColumnName } from './use-column-name.ts';

export interface LedgerTableProps {
  readonly entries: readonly LedgerEntry[];
  readonly selectedId?: string | undefined;
  /** Opens a letter. Without it each leads where the provider's links say. */
  readonly onOpen?: ((letterId: string) => void) | undefined;
}

/** Where it is narrow a letter is a block: its words, then its states four in a row, each with its name, then what is owed. */
const whereNarrow = {
  '& thead': { display: 'none' },
  '& tbody tr': {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, 1fr)',
    borderBottom: 1,
    borderColor: 'divider',
    py: 1,
  },
  '& tbody td, & tbody th': { border: 0, py: 0.25 },
  '& tbody th, & tbody td.LedgerRow-owed': { gridColumn: '1 / -1' },
  '& td[data-label]::before': {
    content: 'attr(data-label)',
    display: 'block',
    fontSize: 12,
    color: 'text.secondary',
  },
};

const styles: SxProps<Theme> = {
  '& th, & td': { px: 1, verticalAlign: 'top' },
  '& td': { fontVariantNumeric: 'tabular-nums' },
  '& th small': { display: 'block', color: 'text.secondary', fontWeight: 400 },
  '& thead th': { whiteSpace: 'nowrap' },
  '@container (max-width: 56rem)': whereNarrow,
};

/** The ledger of letters (来信台账): a line each, the day of each state, gaps, and what is owed today. */
export function LedgerTable({ entries, selectedId, onOpen }: LedgerTableProps) {
  const { ledger: words } = useUi().words.liaison;
  const nameOf = useColumnName();
  if (entries.length === 0) return <EmptyState title={words.none} />;
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <Table size="small" aria-label={words.label} sx={styles}>
        <TableHead>
          <TableRow>
            <TableCell>{words.letter}</TableCell>
            {ledgerColumns.map((column) => (
              <TableCell key={column}>{nameOf(column)}</TableCell>
            ))}
            <TableCell>{words.owed}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {entries.map((entry) => (
            <LedgerRow
              key={entry.letter.id}
              entry={entry}
              isSelected={entry.letter.id === selectedId}
              onOpen={onOpen}
            />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
