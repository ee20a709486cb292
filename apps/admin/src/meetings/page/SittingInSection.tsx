import { dayOf, loopSteps } from '@deputy-work/loop';
import type { Meeting } from '@deputy-work/meetings';
import { LoadingState, useUi } from '@deputy-work/ui';
import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Gathering } from '../../data/gatherings.ts';
import { sittingInHref } from '../../data/hrefs.ts';
import { useAll } from '../../data/use-all.ts';
import { ReadError } from '../../layout/ReadError.tsx';
import { readAll } from '../../data/read-all.ts';
import { countInvitations } from './invitation-counts.ts';
import { PageSection } from '../../layout/PageSection.tsx';
import { RecordLines } from './RecordLines.tsx';
import { useRecordsOf } from './use-records-of.ts';

interface SittingInSectionProps {
  readonly gathering: Gathering;
  readonly meetings: readonly Meeting[];
}

/** Who sits in at a standing committee meeting, and what became of the views they expressed. */
export function SittingInSection({ gathering, meetings }: SittingInSectionProps) {
  const translate = useTranslate();
  const { asOf, nameOf, locale } = useUi();
  const { code, date } = locale.kernel;
  const invitations = useRecordsOf('invitations', gathering);
  const views = useAll('expressed-views');
  const { error, isPending, refetch } = readAll(invitations, views);
  const ids = new Set(meetings.map(({ id }) => id));
  return (
    <PageSection id="sitting-in" title={translate('meetings.sittingIn.title')}>
      {Boolean(error) && <ReadError error={error} onRetry={refetch} />}
      {isPending && <LoadingState lines={3} />}
      {invitations.data && (
        <Typography>
          {translate('meetings.sittingIn.counts', { ...countInvitations(invitations.data, asOf) })}{' '}
          <Link href={sittingInHref}>{translate('meetings.sittingIn.open')}</Link>
        </Typography>
      )}
      {views.data && (
        <RecordLines
          title={translate('meetings.sittingIn.views')}
          lines={views.data
            .filter((view) => ids.has(view.meetingId) && dayOf(view, 'heard', asOf) !== undefined)
            .map((view) => ({
              id: view.id,
              name: nameOf(view.id),
              details: view.steps
                .filter(({ step, on }) => step !== 'heard' && on <= asOf)
                .map(({ step, on }) =>
                  translate('meetings.sittingIn.step', { step: loopSteps[step].label[code], day: date(on) }),
                ),
            }))}
        />
      )}
    </PageSection>
  );
}
