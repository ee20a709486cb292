import { LoadingState, useUi } from '@deputy-work/ui';
import { Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useReport } from '../data/use-report.ts';
import { Page } from '../layout/Page.tsx';
import { ReadError } from '../layout/ReadError.tsx';
import { PlanLine } from './PlanLine.tsx';
import { planTodo } from './todo.ts';
import { TodoLists } from './TodoLists.tsx';
import { WaitingViews } from './WaitingViews.tsx';

/** `/`: what needs somebody on the day of asking. */
export function Dashboard() {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const { data, error, isPending, refetch } = useReport(asOf);
  const todo = useMemo(() => data && planTodo(data.findings, asOf), [data, asOf]);
  return (
    <Page
      title={translate('dashboard.title')}
      intro={
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('dashboard.intro', { date: locale.kernel.date(asOf) })}
        </Typography>
      }
    >
      {isPending && <LoadingState lines={6} />}
      {error && <ReadError error={error} onRetry={() => void refetch()} />}
      {todo && (
        <Stack spacing={2}>
          <TodoLists {...todo} />
          <WaitingViews />
        </Stack>
      )}
      {data && <PlanLine tallies={data.tallies} />}
    </Page>
  );
}
