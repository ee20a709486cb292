import { useUi } from '@deputy-work/ui';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RecordOf } from '../../data/records.ts';
import { StepForm } from './StepForm.tsx';

/** On what day the activity was called off. */
export function CancelForm({ activity }: { readonly activity: RecordOf<'organ-activities'> }) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const [on, setOn] = useState<string>(asOf);
  return (
    <StepForm
      activity={activity}
      day={translate('organActivities.fields.cancelledOn')}
      on={on}
      onDay={setOn}
      change={{ cancelledOn: on }}
    />
  );
}
