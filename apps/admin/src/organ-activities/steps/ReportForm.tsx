import { useUi } from '@deputy-work/ui';
import { Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RecordOf } from '../../data/records.ts';
import { StepForm } from './StepForm.tsx';

/** When the activity was reported, and whether in writing. */
export function ReportForm({ activity }: { readonly activity: RecordOf<'organ-activities'> }) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const [inWriting, setInWriting] = useState(true);
  const [on, setOn] = useState<string>(asOf);
  return (
    <StepForm
      activity={activity}
      day={translate('organActivities.fields.report.on')}
      on={on}
      onDay={setOn}
      change={{ report: { on, inWriting } }}
    >
      <FormControlLabel
        control={<Checkbox checked={inWriting} onChange={({ target }) => setInWriting(target.checked)} />}
        label={translate('organActivities.fields.report.inWriting')}
      />
    </StepForm>
  );
}
