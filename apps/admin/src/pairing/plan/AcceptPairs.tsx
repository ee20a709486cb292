import type { LiaisonPin, LiaisonPlan, LiaisonWishes } from '@deputy-work/liaison/planners';
import { useUi } from '@deputy-work/ui';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AcceptRefusal } from '../../planner/AcceptRefusal.tsx';
import type { PlanInHand } from '../../planner/plans-in-hand.ts';
import { acceptedChanges } from './pair-groups.ts';
import { useAssignPairs } from './use-assign-pairs.ts';

interface AcceptPairsProps {
  readonly congressId: string;
  readonly plan: PlanInHand<LiaisonWishes, LiaisonPlan>;
  /** Pairs that are over whatever is planned. */
  readonly over: readonly LiaisonPin[];
  readonly onAccepted: (begun: readonly LiaisonPin[]) => void;
}

/** Changes the assignments as the plan says. What was planned for other wishes has to be planned anew first. */
export function AcceptPairs({ congressId, plan: { plan, isStale }, over, onAccepted }: AcceptPairsProps) {
  const translate = useTranslate();
  const { asOf, locale } = useUi();
  const { mutate, isPending, error } = useAssignPairs(congressId, onAccepted);
  const changes = acceptedChanges(plan.changes, over);
  const isSame = changes.begun.length + changes.ended.length === 0;
  const hint = isStale ? 'stale' : isSame ? 'same' : 'hint';
  return (
    <Box component="section" aria-labelledby="pairs-accept" sx={{ display: 'grid', gap: 1 }}>
      <Typography component="h3" variant="subtitle1" id="pairs-accept" sx={{ fontWeight: 600 }}>
        {translate('pairing.accept.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate(`pairing.accept.${hint}`, { day: locale.kernel.date(asOf) })}
      </Typography>
      {over.length > 0 && (
        <Typography variant="body2">
          {translate('pairing.accept.over', { smart_count: over.length })}
        </Typography>
      )}
      <div>
        <Button variant="contained" disabled={isStale || isSame || isPending} onClick={() => mutate(changes)}>
          {translate('pairing.accept.button', {
            begun: changes.begun.length,
            ended: changes.ended.length,
          })}
        </Button>
      </div>
      {error && <AcceptRefusal title={translate('pairing.accept.refused')} error={error} />}
    </Box>
  );
}
