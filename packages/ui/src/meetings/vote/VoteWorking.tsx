import { Box, Typography } from '@mui/material';
import { showRequirement } from '../../parameters/show-requirement.ts';
import { useUi } from '../../ui-provider.tsx';
import type { VotePart } from '../words.ts';
import { sumParts } from './vote-parts.ts';
import type { VoteArithmeticProps } from './VoteArithmetic.tsx';

export interface VoteWorkingProps extends Pick<VoteArithmeticProps, 'vote' | 'outcome' | 'majority'> {
  readonly counts: Readonly<Record<VotePart, number>>;
}

/** The sum, sentence by sentence. */
export function VoteWorking({ vote, outcome, majority, counts }: VoteWorkingProps) {
  const ui = useUi();
  const words = ui.words.meetings.vote;
  const whole = words.all[vote.kind];
  const { part, needed, shortfall, reached } = outcome;
  const requirement = showRequirement(majority.parameter, majority.value, ui);
  const counted = sumParts(counts);
  const steps = [
    vote.base ? words.wholeIs(whole, vote.base) : words.wholeCounts(whole, outcome.whole),
    words.needs(requirement, whole, needed),
    reached ? words.enough(part, part - needed) : words.notEnough(part, shortfall),
    counted > outcome.whole ? words.tooMany(counted, outcome.whole) : words.others(outcome.whole - part),
  ];
  return (
    <div>
      <Typography variant="caption" color="text.secondary">
        {words.working}
      </Typography>
      <Box component="ol" sx={{ m: 0, pl: 3, typography: 'body2' }}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </Box>
    </div>
  );
}
