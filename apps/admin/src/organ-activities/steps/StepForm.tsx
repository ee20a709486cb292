import { isLocalDate } from '@deputy-work/rules';
import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { DayField } from '../../layout/DayField.tsx';
import { SaveError } from '../../layout/SaveError.tsx';
import type { RecordOf } from '../../data/records.ts';
import { useChangeActivity, type ActivityChange } from './use-change-activity.ts';

interface StepFormProps {
  readonly activity: RecordOf<'organ-activities'>;
  /** What the day is of. */
  readonly day: string;
  readonly on: string;
  readonly onDay: (typed: string) => void;
  /** What is put on record; undefined while something is missing. */
  readonly change: ActivityChange | undefined;
  /** What there is to fill in besides the day. */
  readonly children?: ReactNode;
}

/** What every step asks for, its day; and what became of putting it on record. */
export function StepForm({ activity, day, on, onDay, change, children }: StepFormProps) {
  const translate = useTranslate();
  const saving = useChangeActivity(activity);
  const isReady = change !== undefined && isLocalDate(on) && !saving.isPending;
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) saving.change(change);
      }}
      sx={{ display: 'grid', gap: 1.5, pt: 1 }}
    >
      {children}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <DayField label={day} value={on} onChange={onDay} />
        <Button type="submit" variant="contained" disabled={!isReady}>
          {translate('organActivities.steps.save')}
        </Button>
      </Box>
      {saving.error && (
        <SaveError
          error={saving.error}
          nameOfField={(path) => translate(`organActivities.fields.${path}`, { _: path })}
          onReload={saving.reload}
        />
      )}
    </Box>
  );
}
