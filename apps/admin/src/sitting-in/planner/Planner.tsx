import type { SittingInRecords } from '@deputy-work/meetings';
import { sittingInWishesOf } from '@deputy-work/meetings/planners';
import { PlanComparison, SittingInPlanView, useUi } from '@deputy-work/ui';
import { Paper, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { usePlanChoices } from '../use-plan-choices.ts';
import { Plans } from '../../planner/Plans.tsx';
import { ExactPlanRun } from '../../planner/ExactPlanRun.tsx';
import { useExactPlan } from '../../planner/worker/use-exact-plan.ts';
import { usePreview } from '../../planner/worker/use-preview.ts';
import { openSittingInWorker } from '../worker/open-sitting-in-worker.ts';
import { AcceptPlan } from './AcceptPlan.tsx';
import { MeetingChoices } from './MeetingChoices.tsx';
import { Pins } from './Pins.tsx';

interface PlannerProps {
  readonly records: SittingInRecords;
  readonly congressId: string;
  readonly minimum: number;
}

/** The planner: for which meetings, with whom for certain, then a preview at once, the exact plan, and inviting by it. */
export function Planner({ records, congressId, minimum }: PlannerProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const { choices, pin, unpin, toggleMeeting, setSeats } = usePlanChoices(congressId);
  const { pins, leftOut, seats } = choices;
  const coming = useMemo(
    () => sittingInWishesOf(records, { asOf, minimum, seats }),
    [records, asOf, minimum, seats],
  );
  const { wishes } = useMemo(() => {
    const meetingIds = coming.wishes.meetings.map(({ id }) => id).filter((id) => !leftOut.includes(id));
    return sittingInWishesOf(records, { asOf, minimum, seats, pins, meetingIds });
  }, [records, coming, asOf, minimum, seats, pins, leftOut]);
  const preview = usePreview(wishes, openSittingInWorker);
  const exact = useExactPlan(openSittingInWorker);
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="planner"
      sx={{ p: 2, mt: 3, display: 'grid', gap: 3 }}
    >
      <Typography component="h2" variant="h3" id="planner">
        {translate('sittingIn.planner.title')}
      </Typography>
      <MeetingChoices
        coming={coming}
        committeeMeetings={records.committeeMeetings}
        choices={choices}
        onToggle={toggleMeeting}
        onSeats={setSeats}
      />
      <Pins wishes={wishes} pins={pins} onPin={pin} onUnpin={unpin} />
      <ExactPlanRun
        run={exact.run}
        isStale={exact.made !== undefined && exact.made.wishes !== wishes}
        onStart={() => exact.start(wishes)}
        onCancel={exact.cancel}
      />
      <Plans wishes={wishes} preview={preview} exact={exact.made}>
        {(shown, other) => (
          <>
            {other && <PlanComparison before={other} after={shown} />}
            <SittingInPlanView
              plan={shown.plan}
              meetings={shown.wishes.meetings}
              pins={pins}
              onPin={pin}
              onUnpin={unpin}
            />
            <AcceptPlan congressId={congressId} plan={shown} onAccepted={(invited) => unpin(...invited)} />
          </>
        )}
      </Plans>
    </Paper>
  );
}
