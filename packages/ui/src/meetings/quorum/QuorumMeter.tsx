import type { Headcount, QuorumBase, ShareReached } from '@deputy-work/meetings';
import type { Finding } from '@deputy-work/rules';
import { Box } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { RuleVerdict } from '../RuleVerdict.tsx';
import { QuorumBar } from './QuorumBar.tsx';
import { QuorumCounts } from './QuorumCounts.tsx';
import { QuorumSentence } from './QuorumSentence.tsx';

export interface QuorumMeterProps {
  /** Who is present; absent while nobody has been counted. */
  readonly headcount?: Headcount | undefined;
  /** Absent while it is not on record. */
  readonly base?: QuorumBase | undefined;
  /** What `deriveQuorum` says; absent without a count, a base or a quorum in force that day. */
  readonly reached?: ShareReached | undefined;
  /** Whether who attends by video counts, as the rules and the decision of that meeting have it. */
  readonly countsVideo: boolean;
  /** How many are not marked yet. */
  readonly unmarked?: number | undefined;
  readonly finding?: Finding | undefined;
}

/** Quorum (法定人数): who is present and counts, of how many, how many it takes, and how many are missing or to spare. */
export function QuorumMeter({ headcount, base, reached, countsVideo, unmarked, finding }: QuorumMeterProps) {
  const { label } = useUi().words.meetings.quorum;
  return (
    <Box role="group" aria-label={label} sx={{ display: 'grid', gap: 1.25 }}>
      <QuorumSentence headcount={headcount} base={base} reached={reached} />
      {headcount && reached && (
        <QuorumBar
          reached={reached}
          inPerson={headcount.inPerson}
          byVideo={countsVideo ? headcount.byVideo : 0}
        />
      )}
      <QuorumCounts
        headcount={headcount}
        base={base}
        reached={reached}
        countsVideo={countsVideo}
        unmarked={unmarked}
      />
      {finding && <RuleVerdict finding={finding} />}
    </Box>
  );
}
