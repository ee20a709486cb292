import type { SittingInMeeting, SittingInPin, SittingInPlan } from '@deputy-work/meetings/planners';
import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useUi } from '../../ui-provider.tsx';
import { PlannedMeeting } from './PlannedMeeting.tsx';
import { PlanQualityList } from './PlanQualityList.tsx';
import { PlanTroubles } from './PlanTroubles.tsx';

export interface SittingInPlanViewProps {
  readonly plan: SittingInPlan;
  /** The meetings that were planned for. */
  readonly meetings: readonly SittingInMeeting[];
  /** What is pinned now, which the plan may not know of yet. */
  readonly pins: readonly SittingInPin[];
  /** Without these nothing can be pinned or unpinned. */
  readonly onPin?: (pin: SittingInPin) => void;
  readonly onUnpin?: (pin: SittingInPin) => void;
}

const keyOf = ({ deputyId, meetingId }: SittingInPin) => JSON.stringify([deputyId, meetingId]);
const byDay = (a: SittingInMeeting, b: SittingInMeeting) => (a.day < b.day ? -1 : 1);

/** A plan of invitations: how good it is and how that is proven, what it could not do, and whom each meeting invites and why. */
export function SittingInPlanView({ plan, meetings, pins, onPin, onUnpin }: SittingInPlanViewProps) {
  const { sittingIn: words } = useUi().words;
  const pinned = useMemo(() => new Set(pins.map(keyOf)), [pins]);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Typography sx={{ fontWeight: 600 }}>{words.plan.method(plan)}</Typography>
        <Typography>{words.plan.coverage(plan.coverage)}</Typography>
        <PlanQualityList quality={plan.quality} />
      </Box>
      <PlanTroubles plan={plan} onUnpin={onUnpin} />
      {meetings.toSorted(byDay).map((meeting) => (
        <PlannedMeeting
          key={meeting.id}
          meeting={meeting}
          invitations={plan.invitations.filter(({ meetingId }) => meetingId === meeting.id)}
          isPinned={(pin) => pinned.has(keyOf(pin))}
          onPin={onPin}
          onUnpin={onUnpin}
        />
      ))}
    </Box>
  );
}
