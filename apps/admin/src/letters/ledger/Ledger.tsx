import { EmptyState, LedgerTable } from '@deputy-work/ui';
import { Pagination, PaginationItem, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { pageOf } from '../../data/page-of.ts';
import type { RecordOf } from '../../data/records.ts';
import { lettersHref, type LettersFilter } from '../letters-filter.ts';
import { EnterInLedger } from './EnterInLedger.tsx';
import type { LedgerLine } from './ledger-lines.ts';
import { ledgerActs } from './use-enter-in-ledger.ts';

const perPage = 20;

interface LedgerProps {
  readonly lines: readonly LedgerLine<RecordOf<'letters'>>[];
  readonly filter: LettersFilter;
}

/** The letters that the filter lets through, page by page; those that wait for an entry can be given it together. */
export function Ledger({ lines, filter }: LedgerProps) {
  const translate = useTranslate();
  const { rows, page, pages } = pageOf(lines, filter.page ?? 1, perPage);
  const act = ledgerActs.find((one) => one === filter.owed);
  if (lines.length === 0) {
    return (
      <EmptyState title={translate('letters.list.empty')}>{translate('letters.list.emptyHint')}</EmptyState>
    );
  }
  return (
    <section aria-labelledby="letters-list">
      <Typography component="h2" variant="h2" id="letters-list" sx={{ mt: 2, mb: 1 }}>
        <span aria-live="polite">{translate('letters.list.title', { smart_count: lines.length })}</span>
      </Typography>
      {act && (
        <EnterInLedger
          key={act}
          letters={lines.map(({ letter }) => letter)}
          act={act}
          button={translate(`letters.ledger.listed.${act}`, { smart_count: lines.length })}
        />
      )}
      <LedgerTable entries={rows} />
      {pages > 1 && (
        <Pagination
          size="small"
          count={pages}
          page={page}
          aria-label={translate('letters.list.pages')}
          renderItem={(item) => (
            <PaginationItem
              {...item}
              component={Link}
              to={lettersHref({ ...filter, page: item.page ?? 1 })}
            />
          )}
          sx={{ mt: 1.5 }}
        />
      )}
    </section>
  );
}
