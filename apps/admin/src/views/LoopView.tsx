import { channels } from '@deputy-work/loop';
import { hasHappened } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { LoopResource } from '../data/deputy-work-provider.ts';
import { Page } from '../layout/Page.tsx';
import { LedgerDays } from '../letters/ledger/LedgerDays.tsx';
import { PageSection } from '../layout/PageSection.tsx';
import { CloseFile } from './close/CloseFile.tsx';
import { ViewFacts } from './detail/ViewFacts.tsx';
import { ViewFindings } from './detail/ViewFindings.tsx';
import { channelOf, isLetter, type LoopRecordOf } from './loop-record.ts';
import { StepDesk } from './step/StepDesk.tsx';
import type { ViewSurroundings } from './use-view-surroundings.ts';

interface LoopViewProps {
  readonly collection: LoopResource;
  readonly record: LoopRecordOf;
  readonly surroundings: ViewSurroundings;
  /** Reads the record anew after somebody else has changed it. */
  readonly onReload: () => void;
}

/** One view: what it says and where it came from, how far it has come and why not further, its next step, and what the rules find. */
export function LoopView({ collection, record, surroundings, onReload }: LoopViewProps) {
  const translate = useTranslate();
  const { asOf, locale, nameOf } = useUi();
  const channel = channels[channelOf(record)].name[locale.kernel.code];
  const shared = { collection, record, onReload };
  return (
    <Page
      before={
        <Link href={collection === 'letters' ? '#/letters' : '#/'}>
          {translate(`views.back.${collection}`)}
        </Link>
      }
      title={translate('views.of', { deputy: nameOf(record.deputyId), channel })}
      intro={
        <Typography component="blockquote" sx={{ m: 0, my: 1, pl: 2, borderLeft: 3, borderColor: 'divider' }}>
          {record.summary}
        </Typography>
      }
    >
      <ViewFacts record={record} />
      <StepDesk {...shared} surroundings={surroundings} />
      {isLetter(record) && (
        <PageSection id="view-ledger" title={translate('letters.ledger.title')}>
          <LedgerDays letter={record} />
        </PageSection>
      )}
      <PageSection id="view-close" title={translate('views.close.title')}>
        {record.closedOn !== undefined && hasHappened(record.closedOn, asOf) ? (
          <Typography>
            {translate('views.close.told', { day: locale.kernel.date(record.closedOn) })}
          </Typography>
        ) : (
          <CloseFile {...shared} />
        )}
      </PageSection>
      <PageSection id="view-findings" title={translate('views.findings')}>
        <ViewFindings collection={collection} id={record.id} />
      </PageSection>
    </Page>
  );
}
