import { FindingList, LoadingState, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFindings } from '../data/use-findings.ts';
import { ReadError } from '../layout/ReadError.tsx';

/** What the rules find about a round as of the day of asking. */
export function RoundFindings({ roundId }: { readonly roundId: string }) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const { data, error, isPending, refetch } = useFindings({ collection: 'budget-rounds', id: roundId }, asOf);
  return (
    <>
      {isPending && <LoadingState lines={2} />}
      {error && <ReadError error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Typography>{translate('budgetReview.noFindings')}</Typography>}
      {data && <FindingList findings={data} about="subject" />}
    </>
  );
}
