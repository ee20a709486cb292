import type { Vote, VoteOutcome } from '@deputy-work/meetings';
import { Box } from '@mui/material';
import { FailsIcon, HoldsIcon, NotAskedIcon } from '../../icons.tsx';
import { useUi } from '../../ui-provider.tsx';

export interface VoteVerdictProps {
  readonly vote: Vote;
  readonly outcome: VoteOutcome;
}

/** What comes out of the count, and what was declared. */
export function VoteVerdict({ vote: { result }, outcome: { reached } }: VoteVerdictProps) {
  const { locale, words } = useUi();
  const { carried, notCarried, agrees, differs, undeclared } = words.meetings.vote;
  const isAsDeclared = result === undefined || (result === 'carried') === reached;
  const Icon = reached ? HoldsIcon : NotAskedIcon;
  const named = result === undefined ? '' : (locale.names[result] ?? result);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, '& > span': { display: 'flex', gap: 0.5 } }}>
      <Box component="span" sx={{ color: reached ? 'success.main' : 'text.primary', fontWeight: 600 }}>
        <Icon fontSize="small" aria-hidden sx={{ mt: 0.4 }} />
        {reached ? carried : notCarried}
      </Box>
      <Box component="span" sx={{ color: isAsDeclared ? 'text.primary' : 'error.main' }}>
        {!isAsDeclared && <FailsIcon fontSize="small" aria-hidden sx={{ mt: 0.4 }} />}
        {result === undefined ? undeclared : isAsDeclared ? agrees(named) : differs(named)}
      </Box>
    </Box>
  );
}
