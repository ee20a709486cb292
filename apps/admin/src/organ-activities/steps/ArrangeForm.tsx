import type { Body } from '@deputy-work/congress';
import { useUi } from '@deputy-work/ui';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RecordOf } from '../../data/records.ts';
import { NativeSelect } from '../../layout/NativeSelect.tsx';
import { StepForm } from './StepForm.tsx';

interface ArrangeFormProps {
  readonly activity: RecordOf<'organ-activities'>;
  readonly bodies: readonly Body[];
}

const ofDeputies: readonly Body['kind'][] = ['delegation', 'deputies-group', 'presidium', 'secretariat'];

/** Who arranged the activity, and when. Whether that body may is for the rules to say. */
export function ArrangeForm({ activity, bodies }: ArrangeFormProps) {
  const translate = useTranslate();
  const { asOf, nameOf } = useUi();
  const offered = bodies.filter(
    ({ congressId, kind }) => congressId === activity.congressId && !ofDeputies.includes(kind),
  );
  const [byBodyId, setBy] = useState(offered.find(({ kind }) => kind === 'general-office')?.id);
  const [on, setOn] = useState<string>(asOf);
  return (
    <StepForm
      activity={activity}
      day={translate('organActivities.fields.arrangement.on')}
      on={on}
      onDay={setOn}
      change={byBodyId === undefined ? undefined : { arrangement: { byBodyId, on } }}
    >
      <NativeSelect
        label={translate('organActivities.fields.arrangement.byBodyId')}
        value={byBodyId}
        none={translate('organActivities.steps.choose')}
        choices={offered.map(({ id }) => [id, nameOf(id)])}
        onChange={setBy}
      />
    </StepForm>
  );
}
