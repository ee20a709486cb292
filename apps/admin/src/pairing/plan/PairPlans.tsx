import type { LiaisonPin, LiaisonPlan, LiaisonWishes } from '@deputy-work/liaison/planners';
import { LoadingState } from '@deputy-work/ui';
import { Alert, Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PlanChooser } from '../../planner/PlanChooser.tsx';
import { plansInHand, type PlanSource } from '../../planner/plans-in-hand.ts';
import type { MadePlan } from '../../planner/worker/previewer.ts';
import type { Preview } from '../../planner/worker/use-preview.ts';
import type { PairingChooser } from '../use-pairing-choices.ts';
import { AcceptPairs } from './AcceptPairs.tsx';
import { PairPlanView } from './PairPlanView.tsx';

interface PairPlansProps {
  readonly congressId: string;
  /** The wishes as they are now. */
  readonly wishes: LiaisonWishes;
  readonly over: readonly LiaisonPin[];
  readonly preview: Preview<LiaisonWishes, LiaisonPlan>;
  readonly exact: MadePlan<LiaisonWishes, LiaisonPlan> | undefined;
  readonly chooser: PairingChooser;
}

/** The plans in hand: one of them in full, held against today and against another, and the assignments by it. */
export function PairPlans({ congressId, wishes, over, preview, exact, chooser }: PairPlansProps) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<PlanSource>();
  const [comparedWith, setComparedWith] = useState<PlanSource>();
  const [kept, setKept] = useState<MadePlan<LiaisonWishes, LiaisonPlan>>();
  const plans = plansInHand({ preview: preview.made, exact, kept }, wishes);
  const newest = plans.findLast(({ source, isStale }) => source === 'exact' && !isStale) ?? plans[0];
  const shown = plans.find(({ source }) => source === chosen) ?? newest;
  const other = plans.find(({ source }) => source === comparedWith && source !== shown?.source);
  return (
    <Box component="section" aria-labelledby="pair-plan" sx={{ display: 'grid', gap: 2 }}>
      <Typography component="h3" variant="subtitle1" id="pair-plan" sx={{ fontWeight: 600 }}>
        {translate('planner.plans.title')}
      </Typography>
      {preview.failure !== undefined && (
        <Alert severity="error">{translate('planner.plans.failed', { detail: preview.failure })}</Alert>
      )}
      {!shown && preview.failure === undefined && <LoadingState lines={4} />}
      {shown && (
        <>
          <PlanChooser
            plans={plans}
            shown={shown}
            comparedWith={other?.source}
            onShow={setChosen}
            onCompare={setComparedWith}
            onKeep={() => setKept({ plan: shown.plan, wishes: shown.wishes })}
          />
          {shown.isStale && (
            <Alert severity="info">
              {translate(shown.source === 'preview' ? 'planner.plans.updating' : 'planner.plans.stale')}
            </Alert>
          )}
          <PairPlanView
            shown={shown}
            other={other && { label: translate(`planner.plans.${other.source}`), plan: other.plan }}
            chooser={chooser}
          />
          <AcceptPairs
            congressId={congressId}
            plan={shown}
            over={over}
            onAccepted={(begun) => chooser.unpin(...begun)}
          />
        </>
      )}
    </Box>
  );
}
