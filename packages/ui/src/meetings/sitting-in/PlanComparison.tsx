import { compareSittingInPlans } from '@deputy-work/meetings/planners';
import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useUi } from '../../ui-provider.tsx';
import { ChangeList } from './ChangeList.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import type { NamedPlan } from './named-plan.ts';

export interface PlanComparisonProps {
  readonly before: NamedPlan;
  readonly after: NamedPlan;
}

/** Two plans: their numbers side by side, and whom the second invites besides, elsewhere, or no more. */
export function PlanComparison({ before, after }: PlanComparisonProps) {
  const {
    nameOf,
    words: {
      sittingIn: { comparison: words },
    },
  } = useUi();
  const { added, moved, removed, kept } = useMemo(
    () => compareSittingInPlans(before.plan, after.plan),
    [before.plan, after.plan],
  );
  const isSame = added.length + moved.length + removed.length === 0;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ overflowX: 'auto' }}>
        <ComparisonTable before={before} after={after} />
      </Box>
      <Typography>{isSame ? words.same : words.kept(kept)}</Typography>
      <ChangeList
        title={words.added(added.length)}
        changes={added.map(({ deputyId, meetingId }) => ({ deputyId, what: nameOf(meetingId) }))}
      />
      <ChangeList
        title={words.moved(moved.length)}
        changes={moved.map(({ deputyId, from, to }) => ({
          deputyId,
          what: words.move(nameOf(from), nameOf(to)),
        }))}
      />
      <ChangeList
        title={words.removed(removed.length)}
        changes={removed.map(({ deputyId, meetingId }) => ({ deputyId, what: nameOf(meetingId) }))}
      />
    </Box>
  );
}
