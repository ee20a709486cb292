import { FindingList, LoadingState, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RecordOf } from '../../data/records.ts';
import { useFindings } from '../../data/use-findings.ts';
import { ReadError } from '../../layout/ReadError.tsx';

/** What the rules find about a request as of the day of asking. */
export function LeaveFindings({ request: { id } }: { readonly request: RecordOf<'leave-requests'> }) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const { data, error, isPending, refetch } = useFindings({ collection: 'leave-requests', id }, asOf);
  return (
    <section>
      <Typography component="h3" variant="h3">
        {translate('leave.detail.findings')}
      </Typography>
      {isPending && <LoadingState lines={2} />}
      {error && <ReadError error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Typography>{translate('leave.detail.noFindings')}</Typography>}
      {data && <FindingList findings={data} as="lines" about="subject" />}
    </section>
  );
}
