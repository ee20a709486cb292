import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Form, type RaRecord } from 'react-admin';
import { LivePanel } from '../live/LivePanel.tsx';
import { checkActivity } from './check-activity.ts';
import { DaysSection } from './DaysSection.tsx';
import { DeputiesSection } from './DeputiesSection.tsx';
import { HearingsSection } from './HearingsSection.tsx';
import { ReportSection } from './ReportSection.tsx';
import { ResultsSection } from './ResultsSection.tsx';
import { TeamSection } from './TeamSection.tsx';
import { ViewsSection } from './ViewsSection.tsx';
import { WhatSection } from './WhatSection.tsx';

interface ActivityFormProps {
  readonly defaultValues?: Partial<RaRecord>;
  /** Below the fields: the buttons. */
  readonly buttons: ReactNode;
  /** Below what the rules say: the next step. */
  readonly step?: ReactNode;
}

/** When the record is read anew, what was typed stays. */
const keepTyped = { keepDirtyValues: true };

/** The fields of an activity, and beside them, below them on a narrow screen, what the rules say of them as one types. */
export const ActivityForm = ({ defaultValues, buttons, step }: ActivityFormProps) => (
  <Form
    validate={checkActivity}
    resetOptions={keepTyped}
    warnWhenUnsavedChanges
    {...(defaultValues && { defaultValues })}
  >
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 360px' },
      }}
    >
      <Box>
        <WhatSection />
        <DaysSection />
        <TeamSection />
        <DeputiesSection />
        <ViewsSection />
        <ReportSection />
        <HearingsSection />
        <ResultsSection />
        {buttons}
      </Box>
      <LivePanel>{step}</LivePanel>
    </Box>
  </Form>
);
