import { FindingList, LoadingState, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { LoopResource } from '../../data/deputy-work-provider.ts';
import { useFindings } from '../../data/use-findings.ts';
import { ReadError } from '../../layout/ReadError.tsx';

interface ViewFindingsProps {
  readonly collection: LoopResource;
  readonly id: string;
}

/** What the rules find about a view as of the day of asking. */
export function ViewFindings(subject: ViewFindingsProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const { data, error, isPending, refetch } = useFindings(subject, asOf);
  return (
    <>
      {isPending && <LoadingState lines={2} />}
      {error && <ReadError error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Typography>{translate('views.noFindings')}</Typography>}
      {data && <FindingList findings={data} about="subject" />}
    </>
  );
}
