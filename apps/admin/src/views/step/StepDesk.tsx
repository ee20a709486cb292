import { channels, deriveProgress, type LoopStep } from '@deputy-work/loop';
import { hasHappened } from '@deputy-work/rules';
import { LoopStepper, useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { LoopResource } from '../../data/deputy-work-provider.ts';
import { PageSection } from '../../layout/PageSection.tsx';
import { useOverlayOf } from '../../data/use-overlay-of.ts';
import { channelOf, type LoopRecordOf } from '../loop-record.ts';
import type { ViewSurroundings } from '../use-view-surroundings.ts';
import type { StepDraft } from './step-draft.ts';
import { TakeStep } from './TakeStep.tsx';

interface StepDeskProps {
  readonly collection: LoopResource;
  readonly record: LoopRecordOf;
  readonly surroundings: ViewSurroundings;
  /** Reads the record anew after somebody else has changed it. */
  readonly onReload: () => void;
}

/** How far a view has come and why not further, and beside it the form that takes the next step. */
export function StepDesk(props: StepDeskProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const { record } = props;
  const overlay = useOverlayOf(record.congressId);
  const [typed, setTyped] = useState<Partial<StepDraft>>({});
  const form = useRef<HTMLDivElement>(null);
  const isClosed = hasHappened(record.closedOn, asOf);
  const states = deriveProgress(record, channels[channelOf(record)], { asOf, overlay });
  const choose = (step: LoopStep) => {
    setTyped({ step });
    form.current?.querySelector('select')?.focus();
  };
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
      }}
    >
      <PageSection id="view-progress" title={translate('views.progress')}>
        <LoopStepper states={states} onTake={isClosed ? undefined : choose} />
      </PageSection>
      <PageSection id="view-step" title={translate('views.step.title')}>
        {isClosed ? (
          <Typography>{translate('views.step.closed')}</Typography>
        ) : (
          <div ref={form}>
            <TakeStep {...props} typed={typed} onType={setTyped} />
          </div>
        )}
      </PageSection>
    </Box>
  );
}
