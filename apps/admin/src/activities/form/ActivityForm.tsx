import { LoadingState } from '@deputy-work/ui';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Form } from 'react-admin';
import { useAll } from '../../data/use-all.ts';
import { ReadError } from '../../layout/ReadError.tsx';
import { DraftFindingsProvider } from '../live/draft-findings.tsx';
import { LivePanel } from '../live/LivePanel.tsx';
import { ActivityFields } from './ActivityFields.tsx';
import { checkActivity } from './check-activity.ts';
import { FormButtons } from './FormButtons.tsx';

interface ActivityFormProps {
  /** Below the fields. */
  readonly buttons: ReactNode;
  /** Below what the rules say: the next step. */
  readonly step?: ReactNode;
}

/** When the record is read anew, what was typed stays. */
const keepTyped = { keepDirtyValues: true };

const besideEachOther = {
  display: 'grid',
  gap: 3,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 360px' },
};

/** The fields of an activity, and beside them, below them on a narrow screen, what the rules say of them as one types. */
export function ActivityForm({ buttons, step }: ActivityFormProps) {
  const { data: congresses, error, refetch } = useAll('congresses');
  if (error) return <ReadError error={error} onRetry={() => void refetch()} />;
  if (!congresses) return <LoadingState lines={10} />;
  // A new activity is the nation's, where there is a nation, until another congress is chosen.
  const congress = congresses.find(({ level }) => level === 'national') ?? congresses[0];
  return (
    <Form
      validate={checkActivity}
      defaultValues={{ congressId: congress?.id }}
      resetOptions={keepTyped}
      warnWhenUnsavedChanges
    >
      <DraftFindingsProvider>
        <Box sx={besideEachOther}>
          <Box>
            <ActivityFields />
            <FormButtons>{buttons}</FormButtons>
          </Box>
          <LivePanel>{step}</LivePanel>
        </Box>
      </DraftFindingsProvider>
    </Form>
  );
}
