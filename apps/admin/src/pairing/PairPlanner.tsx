import { liaisonWishesOf, type PairingRecords } from '@deputy-work/liaison/planners';
import { useUi } from '@deputy-work/ui';
import { Paper, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { ExactPlanRun } from '../planner/ExactPlanRun.tsx';
import { useExactPlan } from '../planner/worker/use-exact-plan.ts';
import { usePreview } from '../planner/worker/use-preview.ts';
import { AddedDeputies } from './AddedDeputies.tsx';
import { Bounds } from './Bounds.tsx';
import { PairPins } from './PairPins.tsx';
import { Plans } from '../planner/Plans.tsx';
import { AcceptPairs } from './plan/AcceptPairs.tsx';
import { PairPlanView } from './plan/PairPlanView.tsx';
import type { PairingChooser } from './use-pairing-choices.ts';
import { openPairingWorker } from './worker/open-pairing-worker.ts';

interface PairPlannerProps {
  readonly records: PairingRecords;
  readonly congressId: string;
  readonly chairpersonsMinimum: number | undefined;
  readonly chooser: PairingChooser;
  readonly usualCapacity: number;
}

/** The planner: how many, with whom for certain, then a preview at once, the exact plan, and the new assignments by it. */
export function PairPlanner({
  records,
  congressId,
  chairpersonsMinimum,
  chooser,
  usualCapacity,
}: PairPlannerProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const { choices } = chooser;
  const { wishes, over } = useMemo(
    () => liaisonWishesOf(records, { asOf, chairpersonsMinimum, ...choices, capacity: usualCapacity }),
    [records, asOf, chairpersonsMinimum, choices, usualCapacity],
  );
  const preview = usePreview(wishes, openPairingWorker);
  const exact = useExactPlan(openPairingWorker);
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="pair-planner"
      sx={{ p: 2, mt: 3, display: 'grid', gap: 3 }}
    >
      <Typography component="h2" variant="h3" id="pair-planner">
        {translate('pairing.planner.title')}
      </Typography>
      <Bounds chooser={chooser} usualCapacity={usualCapacity} />
      <AddedDeputies records={records} congressId={congressId} chooser={chooser} />
      <PairPins congressId={congressId} wishes={wishes} chooser={chooser} />
      <ExactPlanRun
        run={exact.run}
        isStale={exact.made !== undefined && exact.made.wishes !== wishes}
        onStart={() => exact.start(wishes)}
        onCancel={exact.cancel}
      />
      <Plans wishes={wishes} preview={preview} exact={exact.made}>
        {(shown, other) => (
          <>
            <PairPlanView shown={shown} other={other} chooser={chooser} />
            <AcceptPairs
              congressId={congressId}
              plan={shown}
              over={over}
              onAccepted={(begun) => chooser.unpin(...begun)}
            />
          </>
        )}
      </Plans>
    </Paper>
  );
}
