import { channels, loopSteps, takeStep } from '@deputy-work/loop';
import { BlockReason, useUi } from '@deputy-work/ui';
import { Box, Button, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { LoopResource } from '../../data/deputy-work-provider.ts';
import { channelOf, type LoopRecordOf } from '../loop-record.ts';
import type { ViewSurroundings } from '../use-view-surroundings.ts';
import { completeStep, draftOf, stepsToAsk, type StepDraft } from './step-draft.ts';
import { StepFields } from './StepFields.tsx';
import { StepRefusal } from './StepRefusal.tsx';
import { useTakeStep } from './use-take-step.ts';

interface TakeStepProps {
  readonly collection: LoopResource;
  readonly record: LoopRecordOf;
  readonly surroundings: ViewSurroundings;
  /** What has been chosen or typed so far. */
  readonly typed: Partial<StepDraft>;
  readonly onType: (typed: Partial<StepDraft>) => void;
  /** Reads the record anew after somebody else has changed it. */
  readonly onReload: () => void;
}

/** Takes a step of the loop, or is told why it can't be taken. What was typed stays until it is. */
export function TakeStep({ collection, record, surroundings, typed, onType, onReload }: TakeStepProps) {
  const translate = useTranslate();
  const { asOf, locale } = useUi();
  const { mutate, reset, isPending, error } = useTakeStep(collection, record);
  const asked = useMemo(() => stepsToAsk(record, channelOf(record), asOf), [record, asOf]);
  const draft = draftOf(typed, record, asked, surroundings, asOf);
  if (!draft) return <Typography>{translate('views.step.finished')}</Typography>;
  const { step, by, on, toId } = draft;
  const complete = completeStep(draft);
  const taking = complete && takeStep(record, complete, channels[channelOf(record)], { asOf });
  const tooEarly =
    taking && !taking.taken && taking.block.code === 'still-to-come' ? taking.block : undefined;
  const change = (next: Partial<StepDraft>) => {
    reset();
    onType(next);
  };
  const reload = () => {
    reset();
    onReload();
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) mutate(complete, { onSuccess: () => onType({}) });
      }}
      sx={{ display: 'grid', gap: 1.5 }}
    >
      <StepFields
        record={record}
        draft={draft}
        asked={asked}
        surroundings={surroundings}
        onStep={(next) => change({ on, step: next })}
        onActor={(next) => change({ on, step, by: next, toId })}
        onChange={(part) => change({ ...typed, step, by, ...part })}
      />
      {Boolean(error) && <StepRefusal error={error} onReload={reload} />}
      {tooEarly && <BlockReason block={tooEarly} />}
      <div>
        <Button type="submit" variant="contained" disabled={!complete || tooEarly !== undefined || isPending}>
          {translate('views.step.take', { step: loopSteps[step].label[locale.kernel.code] })}
        </Button>
      </div>
    </Box>
  );
}
