import { LoadingState, useUi } from '@deputy-work/ui';
import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Gathering } from '../../data/gatherings.ts';
import { leaveHref } from '../../data/hrefs.ts';
import { useAll } from '../../data/use-all.ts';
import { ReadError } from '../../layout/ReadError.tsx';
import { readAll } from '../../data/read-all.ts';
import { countLeave } from './leave-counts.ts';
import { PageSection } from '../../layout/PageSection.tsx';
import { countResidence } from './residence-counts.ts';

/** How many asked for leave from a session, and how many reside at it. */
export function LeaveSection({ gathering: { id } }: { readonly gathering: Gathering }) {
  const translate = useTranslate();
  const { asOf, locale } = useUi();
  const requests = useAll('leave-requests');
  const registers = useAll('residence-registers');
  const { error, isPending, refetch } = readAll(requests, registers);
  const isOwn = ({ sessionId }: { readonly sessionId: string }) => sessionId === id;
  const residence = countResidence((registers.data ?? []).filter(isOwn));
  return (
    <PageSection id="leave" title={translate('meetings.leave.title')}>
      {Boolean(error) && <ReadError error={error} onRetry={refetch} />}
      {isPending && <LoadingState lines={2} />}
      {requests.data && (
        <Typography>
          {translate('meetings.leave.counts', { ...countLeave(requests.data.filter(isOwn), asOf) })}{' '}
          <Link href={leaveHref(id)}>{translate('meetings.leave.open')}</Link>
        </Typography>
      )}
      {registers.data && residence.length === 0 && (
        <Typography color="text.secondary">{translate('meetings.leave.noRegister')}</Typography>
      )}
      {residence.map(({ on, ...counts }) => (
        <Typography key={on}>
          {translate('meetings.leave.residence', { day: locale.kernel.date(on), ...counts })}
        </Typography>
      ))}
    </PageSection>
  );
}
