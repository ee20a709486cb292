import { Link, TableCell, TableRow } from '@mui/material';
import { Linked } from '../../Linked.tsx';
import { useUi } from '../../ui-provider.tsx';
import { ledgerCells } from './ledger-cells.ts';
import { LedgerCellView } from './LedgerCellView.tsx';
import type { LedgerEntry } from './ledger-entry.ts';
import { OwedToday } from './OwedToday.tsx';
import { useColumnName } from './use-column-name.ts';

export interface LedgerRowProps {
  readonly entry: LedgerEntry;
  readonly isSelected?: boolean | undefined;
  /** Opens the letter. Without it the letter leads where the provider's links say. */
  readonly onOpen?: ((letterId: string) => void) | undefined;
}

/** One letter in the ledger (来信台账行), inside {@link LedgerTable}: whose it is, the day of each state or how it stands, and what is owed today. */
export function LedgerRow({ entry, isSelected = false, onOpen }: LedgerRowProps) {
  const { asOf, links, nameOf, words } = useUi();
  const { letter } = entry;
  const columnName = useColumnName();
  const cells = ledgerCells(entry, asOf);
  return (
    <TableRow selected={isSelected}>
      <TableCell component="th" scope="row">
        {onOpen ? (
          <Link
            component="button"
            type="button"
            aria-current={isSelected ? 'true' : undefined}
            onClick={() => onOpen(letter.id)}
            sx={{ textAlign: 'start', minHeight: 24 }}
          >
            {letter.summary}
          </Link>
        ) : (
          <Linked href={links.subject?.({ collection: 'letters', id: letter.id })}>{letter.summary}</Linked>
        )}
        <small>{nameOf(letter.deputyId)}</small>
      </TableCell>
      {cells.map((cell) => (
        <TableCell key={cell.column} data-label={columnName(cell.column)}>
          <LedgerCellView cell={cell} />
        </TableCell>
      ))}
      <TableCell className="LedgerRow-owed" data-label={words.liaison.ledger.owed}>
        <OwedToday letter={letter} cells={cells} />
      </TableCell>
    </TableRow>
  );
}
