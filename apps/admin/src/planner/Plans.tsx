import { LoadingState } from '@deputy-work/ui';
import { Alert, Box, Typography } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { PlanChooser } from './PlanChooser.tsx';
import { plansInHand, type PlanInHand, type PlanSource } from './plans-in-hand.ts';
import type { MadePlan } from './worker/previewer.ts';
import type { Preview } from './worker/use-preview.ts';

/** A plan and what it is called. */
export interface LabelledPlan<Plan> {
  readonly label: string;
  readonly plan: Plan;
}

interface PlansProps<Wishes, Plan> {
  /** The wishes as they are now. */
  readonly wishes: Wishes;
  readonly preview: Preview<Wishes, Plan>;
  readonly exact: MadePlan<Wishes, Plan> | undefined;
  /** The plan chosen, what it is called, and the one it is held against where the reader wants it. */
  readonly children: (
    shown: PlanInHand<Wishes, Plan> & LabelledPlan<Plan>,
    other: LabelledPlan<Plan> | undefined,
  ) => ReactNode;
}

/** The plans in hand: one of them in full, held against another where the reader wants it. */
export function Plans<Wishes, Plan>({ wishes, preview, exact, children }: PlansProps<Wishes, Plan>) {
  const translate = useTranslate();
  const id = useId();
  const [chosen, setChosen] = useState<PlanSource>();
  const [comparedWith, setComparedWith] = useState<PlanSource>();
  const [kept, setKept] = useState<MadePlan<Wishes, Plan>>();
  const plans = plansInHand({ preview: preview.made, exact, kept }, wishes);
  const newest = plans.findLast(({ source, isStale }) => source === 'exact' && !isStale) ?? plans[0];
  const shown = plans.find(({ source }) => source === chosen) ?? newest;
  const other = plans.find(({ source }) => source === comparedWith && source !== shown?.source);
  const labelOf = (source: PlanSource) => translate(`planner.plans.${source}`);
  return (
    <Box component="section" aria-labelledby={id} sx={{ display: 'grid', gap: 2 }}>
      <Typography component="h3" variant="subtitle1" id={id} sx={{ fontWeight: 600 }}>
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
          {children(
            { ...shown, label: labelOf(shown.source) },
            other && { label: labelOf(other.source), plan: other.plan },
          )}
        </>
      )}
    </Box>
  );
}
