import type { Body } from '@deputy-work/congress';
import { useUi } from '@deputy-work/ui';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RecordOf } from '../../data/records.ts';
import { ArrangeForm } from './ArrangeForm.tsx';
import { CancelForm } from './CancelForm.tsx';
import { ReportForm } from './ReportForm.tsx';
import { stepsOf, type ActivityStep } from './steps-of.ts';

interface ActivityStepsProps {
  readonly activity: RecordOf<'organ-activities'>;
  readonly bodies: readonly Body[];
}

/** What can be put on record now; one of it at a time is filled in. */
export function ActivitySteps({ activity, bodies }: ActivityStepsProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const [chosen, setChosen] = useState<ActivityStep>();
  const steps = stepsOf(activity, asOf);
  const open = steps.find((step) => step === chosen);
  if (steps.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="activity-steps" sx={{ display: 'grid', gap: 1.5 }}>
      <Typography component="h3" variant="h3" id="activity-steps">
        {translate('organActivities.steps.title')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {steps.map((step) => (
          <Button
            key={step}
            variant="outlined"
            aria-expanded={step === open}
            onClick={() => setChosen(step === open ? undefined : step)}
          >
            {translate(`organActivities.steps.${step}`)}
          </Button>
        ))}
      </Box>
      {open === 'arrange' && <ArrangeForm activity={activity} bodies={bodies} />}
      {open === 'report' && <ReportForm activity={activity} />}
      {open === 'cancel' && <CancelForm activity={activity} />}
    </Box>
  );
}
