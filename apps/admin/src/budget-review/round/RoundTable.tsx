import { EmptyState } from '@deputy-work/ui';
import {
  Pagination,
  PaginationItem,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
  type SxProps,
  type Theme,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { pageOf } from '../../data/page-of.ts';
import { budgetHref, type BudgetFilter } from '../budget-filter.ts';
import type { BudgetRow } from './round-rows.ts';
import { RoundRow } from './RoundRow.tsx';

const perPage = 20;

interface RoundTableProps {
  readonly rows: readonly BudgetRow[];
  readonly filter: BudgetFilter;
  readonly chosenIds: ReadonlySet<string>;
  readonly onToggle: (deputyId: string) => void;
}

/** On a phone a deputy is a block: name and state, then each day with its name. */
const onPhone = {
  '& thead': { display: 'none' },
  '& tbody tr': {
    display: 'grid',
    gridTemplateColumns: '48px 1fr auto',
    alignItems: 'center',
    borderBottom: 1,
    borderColor: 'divider',
    py: 0.5,
  },
  '& tbody td, & tbody th': { border: 0, py: 0.25 },
  '& td[data-label]': { gridColumn: '2 / -1' },
  '& td[data-label]::before': {
    content: 'attr(data-label)',
    display: 'block',
    fontSize: 12,
    color: 'text.secondary',
  },
};

const styles: SxProps<Theme> = (theme) => ({
  '& th, & td': { px: 1, verticalAlign: 'top' },
  '& td.MuiTableCell-paddingCheckbox': { p: 0 },
  [theme.breakpoints.down('md')]: onPhone,
});

/** The contact deputies that the filter lets through, page by page. */
export function RoundTable({ rows: all, filter, chosenIds, onToggle }: RoundTableProps) {
  const translate = useTranslate();
  const words = (name: string) => translate(`budgetReview.list.${name}`);
  const { rows, page, pages } = pageOf(all, filter.page ?? 1, perPage);
  if (all.length === 0) return <EmptyState title={words('empty')}>{words('emptyHint')}</EmptyState>;
  return (
    <section aria-labelledby="budget-list">
      <Typography component="h2" variant="h2" id="budget-list" sx={{ my: 1 }}>
        <span aria-live="polite">{translate('budgetReview.list.title', { smart_count: all.length })}</span>
      </Typography>
      <Table size="small" aria-labelledby="budget-list" sx={styles}>
        <TableHead>
          <TableRow>
            <TableCell component="td" padding="checkbox" />
            {(['deputy', 'state', 'sentOn', 'answers'] as const).map((column) => (
              <TableCell key={column}>{words(column)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <RoundRow
              key={row.deputyId}
              row={row}
              isChosen={chosenIds.has(row.deputyId)}
              onToggle={() => onToggle(row.deputyId)}
              answerHref={(answer) => `#${budgetHref({ ...filter, answer })}`}
            />
          ))}
        </TableBody>
      </Table>
      {pages > 1 && (
        <Pagination
          size="small"
          count={pages}
          page={page}
          aria-label={words('pages')}
          renderItem={(item) => (
            <PaginationItem {...item} component={Link} to={budgetHref({ ...filter, page: item.page ?? 1 })} />
          )}
          sx={{ mt: 1.5 }}
        />
      )}
    </section>
  );
}
