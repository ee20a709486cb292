import type { LiaisonPlan, LiaisonWishes } from '@deputy-work/liaison/planners';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PlanInHand } from '../../planner/plans-in-hand.ts';
import type { LabelledPlan } from '../../planner/Plans.tsx';
import { pairsToday } from '../members/member-rows.ts';
import type { PairingChooser } from '../use-pairing-choices.ts';
import { PairComparison } from './PairComparison.tsx';
import { PairList } from './PairList.tsx';
import { PairQualityList } from './PairQualityList.tsx';
import { PairTroubles } from './PairTroubles.tsx';
import { usePairPlanWords } from './use-pair-plan-words.ts';

interface PairPlanViewProps {
  readonly shown: PlanInHand<LiaisonWishes, LiaisonPlan>;
  /** The plan it is held against, besides today. */
  readonly other: LabelledPlan<LiaisonPlan> | undefined;
  readonly chooser: PairingChooser;
}

/** A plan: how good it is and how that is proven, what it changes, what it could not do, and every pair with its reasons. */
export function PairPlanView({ shown: { plan, wishes }, other, chooser }: PairPlanViewProps) {
  const translate = useTranslate();
  const { words } = usePairPlanWords();
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Typography sx={{ fontWeight: 600 }}>{words.method(plan)}</Typography>
        <PairQualityList quality={plan.quality} other={other?.plan.quality} />
      </Box>
      <PairTroubles plan={plan} onUnpin={(pin) => chooser.unpin(pin)} />
      <PairComparison
        label={translate('pairing.comparison.today')}
        before={pairsToday({ wishes })}
        after={plan.pairs}
      />
      {other && <PairComparison label={other.label} before={other.plan.pairs} after={plan.pairs} />}
      <PairList plan={plan} chooser={chooser} />
    </>
  );
}
