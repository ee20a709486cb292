import { EmptyState, LoadingState, useUi } from '@deputy-work/ui';
import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Gathering } from '../../data/gatherings.ts';
import { Page } from '../../layout/Page.tsx';
import { ReadError } from '../../layout/ReadError.tsx';
import { GatheringIntro } from './GatheringIntro.tsx';
import { GatheringSections } from './GatheringSections.tsx';
import { useGathering } from './use-gathering.ts';

/** A session or a standing committee meeting: its days, what the rules find, its meetings, papers, leave, and who sits in. */
export function GatheringPage({ gathering }: { readonly gathering: Gathering }) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const { row, error, isPending, refetch } = useGathering(gathering);
  const back = <Link href="#/meetings">{translate('meetings.page.back')}</Link>;
  if (!row) {
    return (
      <Page before={back} title={translate(`meetings.kinds.${gathering.collection}`)}>
        {error ? (
          <ReadError error={error} onRetry={refetch} />
        ) : isPending ? (
          <LoadingState lines={8} />
        ) : (
          <EmptyState title={translate('meetings.page.unknown')} />
        )}
      </Page>
    );
  }
  return (
    <Page before={back} title={nameOf(gathering.id)} intro={<GatheringIntro row={row} />}>
      <GatheringSections row={row} />
    </Page>
  );
}
