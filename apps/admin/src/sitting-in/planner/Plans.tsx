import type { SittingInPin, SittingInPlan, SittingInWishes } from '@deputy-work/meetings/planners';
import { LoadingState, PlanComparison, SittingInPlanView } from '@deputy-work/ui';
import { Alert, Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AcceptPlan } from './AcceptPlan.tsx';
import { PlanChooser } from '../../planner/PlanChooser.tsx';
import { plansInHand, type PlanSource } from '../../planner/plans-in-hand.ts';
import type { MadePlan } from '../../planner/worker/previewer.ts';
import type { Preview } from '../../planner/worker/use-preview.ts';

interface PlansProps {
  readonly congressId: string;
  /** The wishes as they are now. */
  readonly wishes: SittingInWishes;
  readonly preview: Preview<SittingInWishes, SittingInPlan>;
  readonly exact: MadePlan<SittingInWishes, SittingInPlan> | undefined;
  readonly pins: readonly SittingInPin[];
  readonly onPin: (pin: SittingInPin) => void;
  readonly onUnpin: (...pins: readonly SittingInPin[]) => void;
}

/** The plans in hand: one of them in full, held against another where the reader wants it, and the invitations by it. */
export function Plans({ congressId, wishes, preview, exact, pins, onPin, onUnpin }: PlansProps) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<PlanSource>();
  const [comparedWith, setComparedWith] = useState<PlanSource>();
  const [kept, setKept] = useState<MadePlan<SittingInWishes, SittingInPlan>>();
  const plans = plansInHand({ preview: preview.made, exact, kept }, wishes);
  const newest = plans.findLast(({ source, isStale }) => source === 'exact' && !isStale) ?? plans[0];
  const shown = plans.find(({ source }) => source === chosen) ?? newest;
  const other = plans.find(({ source }) => source === comparedWith && source !== shown?.source);
  const labelOf = (source: PlanSource) => translate(`planner.plans.${source}`);
  return (
    <Box component="section" aria-labelledby="plan-shown" sx={{ display: 'grid', gap: 2 }}>
      <Typography component="h3" variant="subtitle1" id="plan-shown" sx={{ fontWeight: 600 }}>
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
          {other && (
            <PlanComparison
              before={{ label: labelOf(other.source), plan: other.plan }}
              after={{ label: labelOf(shown.source), plan: shown.plan }}
            />
          )}
          <SittingInPlanView
            plan={shown.plan}
            meetings={shown.wishes.meetings}
            pins={pins}
            onPin={onPin}
            onUnpin={onUnpin}
          />
          <AcceptPlan congressId={congressId} plan={shown} onAccepted={(invited) => onUnpin(...invited)} />
        </>
      )}
    </Box>
  );
}
