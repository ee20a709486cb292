import { EmptyState, LoadingState, useUi } from '@deputy-work/ui';
import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { gatheringHref } from '../data/hrefs.ts';
import { useAll } from '../data/use-all.ts';
import { useGatherings } from '../data/use-gatherings.ts';
import { Page } from '../layout/Page.tsx';
import { ReadError } from '../layout/ReadError.tsx';
import { VoteIntro } from './vote/VoteIntro.tsx';
import { VoteSections } from './vote/VoteSections.tsx';

/** `/votes/:id`: a vote with its arithmetic, and what the rules find about it. */
export function VotePage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { nameOf } = useUi();
  const gathering = useGatherings().get(id);
  const { data, error, isPending, refetch } = useAll('votes');
  const vote = data?.find((one) => one.id === id);
  const back = gathering ? (
    <Link href={gatheringHref(gathering)}>{nameOf(gathering.id)}</Link>
  ) : (
    <Link href="#/meetings">{translate('meetings.page.back')}</Link>
  );
  if (vote) {
    return (
      <Page before={back} title={vote.about} intro={<VoteIntro vote={vote} />}>
        <VoteSections vote={vote} />
      </Page>
    );
  }
  return (
    <Page before={back} title={translate('meetings.vote.title')}>
      {error && <ReadError error={error} onRetry={() => void refetch()} />}
      {isPending && <LoadingState lines={6} />}
      {data && <EmptyState title={translate('meetings.vote.unknown')} />}
    </Page>
  );
}
