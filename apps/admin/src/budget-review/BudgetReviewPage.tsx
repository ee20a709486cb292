import { EmptyState, LoadingState, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { Page } from '../layout/Page.tsx';
import { ReadError } from '../layout/ReadError.tsx';
import { readBudgetFilter } from './budget-filter.ts';
import { BudgetDesk } from './BudgetDesk.tsx';
import { useBudgetRecords, type BudgetRecords } from './use-budget-records.ts';

/** `/budget-review`: a letter to each budget-review contact deputy, and feedback to each one who answered (预算审查征求意见). */
export function BudgetReviewPage() {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const { records, error, refetch } = useBudgetRecords();
  return (
    <Page
      title={translate('budgetReview.title')}
      intro={
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('budgetReview.intro', { day: locale.kernel.date(asOf) })}
        </Typography>
      }
    >
      {Boolean(error) && <ReadError error={error} onRetry={refetch} />}
      {!records && !error && <LoadingState lines={8} />}
      {records && <ChosenRound records={records} />}
    </Page>
  );
}

/** The round that the address names, or the latest. */
function ChosenRound({ records }: { readonly records: BudgetRecords }) {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const filter = useMemo(() => readBudgetFilter(search), [search]);
  const latest = records.rounds.toSorted((a, b) => b.year - a.year)[0];
  const round = records.rounds.find(({ id }) => id === filter.round) ?? latest;
  if (round) return <BudgetDesk key={round.id} round={round} records={records} filter={filter} />;
  return (
    <EmptyState title={translate('budgetReview.none.title')}>
      {translate('budgetReview.none.hint')}
    </EmptyState>
  );
}
