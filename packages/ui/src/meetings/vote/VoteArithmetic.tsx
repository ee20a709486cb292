import type { Share, Vote, VoteOutcome } from '@deputy-work/meetings';
import type { Finding } from '@deputy-work/rules';
import { Box } from '@mui/material';
import { Sources } from '../../sources/Sources.tsx';
import { useUi } from '../../ui-provider.tsx';
import { RuleVerdict } from '../RuleVerdict.tsx';
import { ThresholdBar } from '../ThresholdBar.tsx';
import { countParts, voteLooks, voteParts } from './vote-parts.ts';
import { VoteTable } from './VoteTable.tsx';
import { VoteVerdict } from './VoteVerdict.tsx';
import { VoteWorking } from './VoteWorking.tsx';

export interface VoteArithmeticProps {
  readonly vote: Vote;
  /** What `deriveVoteOutcome` says of it. */
  readonly outcome: VoteOutcome;
  /** The majority in force on the day of the vote. */
  readonly majority: Share;
  /** What the rule of that majority found; without it the sources of the majority are shown. */
  readonly finding?: Finding | undefined;
}

/** Arithmetic of a vote (票数计算): every line of the count, of all and not of those present; what it takes; and whether the declared result is the one that comes out. */
export function VoteArithmetic({ vote, outcome, majority, finding }: VoteArithmeticProps) {
  const words = useUi().words.meetings.vote;
  const counts = countParts(vote, outcome);
  return (
    <Box role="group" aria-label={words.label} sx={{ display: 'grid', gap: 1.5 }}>
      <VoteVerdict vote={vote} outcome={outcome} />
      <ThresholdBar
        segments={voteParts.map((key) => ({ key, size: counts[key], look: voteLooks[key] }))}
        whole={outcome.whole}
        threshold={outcome.needed}
        label={words.neededAt(outcome.needed)}
      />
      <VoteTable counts={counts} whole={outcome.whole} kind={vote.kind} />
      <VoteWorking vote={vote} outcome={outcome} majority={majority} counts={counts} />
      {finding ? <RuleVerdict finding={finding} /> : <Sources basis={majority.basis} />}
    </Box>
  );
}
