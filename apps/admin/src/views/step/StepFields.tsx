import { loopSteps, type LoopActor, type LoopStep } from '@deputy-work/loop';
import { useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { DayField } from '../../layout/DayField.tsx';
import { NativeSelect } from '../../layout/NativeSelect.tsx';
import { channelOf, type LoopRecordOf } from '../loop-record.ts';
import type { ViewSurroundings } from '../use-view-surroundings.ts';
import { actorIds } from './actor-ids.ts';
import { ActorField } from './ActorField.tsx';
import { actorsOf, type AskedStep, type StepDraft } from './step-draft.ts';

interface StepFieldsProps {
  readonly record: LoopRecordOf;
  readonly draft: StepDraft;
  readonly asked: readonly AskedStep[];
  readonly surroundings: ViewSurroundings;
  readonly onStep: (step: LoopStep) => void;
  readonly onActor: (actor: LoopActor) => void;
  readonly onChange: (part: Partial<StepDraft>) => void;
}

/** Which step, on what day, by whom, and to whom where it is handed over. */
export function StepFields({ record, draft, asked, surroundings, ...on }: StepFieldsProps) {
  const translate = useTranslate();
  const { locale, loopWords } = useUi();
  const { step, by } = draft;
  const words = (name: string) => translate(`views.step.${name}`);
  const labelOf = ({ step, isOpen }: AskedStep) => {
    const label = loopSteps[step].label[locale.kernel.code];
    return isOpen ? label : translate('views.step.blocked', { step: label });
  };
  const takenBy = actorsOf(channelOf(record), step);
  const whoIds = useMemo(() => actorIds(by, record, surroundings), [by, record, surroundings]);
  const unitIds = useMemo(() => actorIds('handling-unit', record, surroundings), [record, surroundings]);
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <NativeSelect
        label={words('which')}
        value={step}
        choices={asked.map((each) => [each.step, labelOf(each)] as const)}
        onChange={(value) => on.onStep(asked.find((each) => each.step === value)?.step ?? step)}
      />
      <DayField label={words('on')} value={draft.on} onChange={(day) => on.onChange({ on: day })} />
      <NativeSelect
        label={words('by')}
        value={by}
        choices={takenBy.map((actor) => [actor, loopWords?.actors[actor] ?? actor] as const)}
        onChange={(value) => on.onActor(takenBy.find((actor) => actor === value) ?? by)}
      />
      <ActorField
        label={words('byId')}
        ids={whoIds}
        value={draft.byId}
        onChange={(byId) => on.onChange({ byId })}
      />
      {step === 'handed-over' && (
        <ActorField
          label={words('toId')}
          ids={unitIds}
          value={draft.toId}
          onChange={(toId) => on.onChange({ toId })}
        />
      )}
      <Typography variant="body2" color="text.secondary" sx={{ gridColumn: '1 / -1' }}>
        {words('unrecorded')}
      </Typography>
    </Box>
  );
}
