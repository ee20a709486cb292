import type { SittingInPin, SittingInPlan, SittingInWishes } from '@deputy-work/meetings/planners';
import { useUi } from '@deputy-work/ui';
import { Box, Button, Checkbox, FormControlLabel, FormGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AcceptRefusal } from '../../planner/AcceptRefusal.tsx';
import type { PlanInHand } from '../../planner/plans-in-hand.ts';
import { useInvite } from './use-invite.ts';

interface AcceptPlanProps {
  readonly congressId: string;
  readonly plan: PlanInHand<SittingInWishes, SittingInPlan>;
  readonly onAccepted: (invited: readonly SittingInPin[]) => void;
}

/** Invites as the plan says, to all its meetings or to those chosen. What was planned for other wishes has to be planned anew first. */
export function AcceptPlan({ congressId, plan: { plan, wishes, isStale }, onAccepted }: AcceptPlanProps) {
  const translate = useTranslate();
  const { asOf, locale, nameOf } = useUi();
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const { mutate, isPending, error } = useInvite(congressId, onAccepted);
  const counts = wishes.meetings
    .map(({ id }) => ({ id, count: plan.invitations.filter(({ meetingId }) => meetingId === id).length }))
    .filter(({ count }) => count > 0);
  const accepted = plan.invitations.filter(({ meetingId }) => !leftOut.includes(meetingId));
  const toggle = (id: string) =>
    setLeftOut(leftOut.includes(id) ? leftOut.filter((one) => one !== id) : [...leftOut, id]);
  if (counts.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="plan-accept" sx={{ display: 'grid', gap: 1 }}>
      <Typography component="h3" variant="subtitle1" id="plan-accept" sx={{ fontWeight: 600 }}>
        {translate('sittingIn.accept.title')}
      </Typography>
      <FormGroup>
        {counts.map(({ id, count }) => (
          <FormControlLabel
            key={id}
            control={<Checkbox size="small" checked={!leftOut.includes(id)} onChange={() => toggle(id)} />}
            label={translate('sittingIn.accept.meeting', { meeting: nameOf(id), smart_count: count })}
          />
        ))}
      </FormGroup>
      <Typography variant="body2" color="text.secondary">
        {translate(isStale ? 'sittingIn.accept.stale' : 'sittingIn.accept.hint', {
          day: locale.kernel.date(asOf),
        })}
      </Typography>
      <div>
        <Button
          variant="contained"
          disabled={isStale || isPending || accepted.length === 0}
          onClick={() => mutate(accepted)}
        >
          {translate('sittingIn.accept.button', { smart_count: accepted.length })}
        </Button>
      </div>
      {error && <AcceptRefusal title={translate('sittingIn.accept.refused')} error={error} />}
    </Box>
  );
}
