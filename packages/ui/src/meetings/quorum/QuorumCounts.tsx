import type { Headcount, QuorumBase, ShareReached } from '@deputy-work/meetings';
import { Box } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { QuorumCount } from './QuorumCount.tsx';

export interface QuorumCountsProps {
  readonly headcount?: Headcount | undefined;
  readonly base?: QuorumBase | undefined;
  readonly reached?: ShareReached | undefined;
  readonly countsVideo: boolean;
  readonly unmarked?: number | undefined;
}

/** The numbers behind a quorum, each with what it counts. */
export function QuorumCounts({ headcount, base, reached, countsVideo, unmarked = 0 }: QuorumCountsProps) {
  const words = useUi().words.meetings.quorum;
  const video = countsVideo ? words.videoCounts : words.videoDoesNot;
  return (
    <Box component="dl" sx={{ display: 'grid', gap: 0.5, m: 0, fontVariantNumeric: 'tabular-nums' }}>
      {headcount && (
        <>
          <QuorumCount name={words.inPerson} count={headcount.inPerson} />
          <QuorumCount name={words.byVideo} count={headcount.byVideo} notes={[video]} />
        </>
      )}
      {reached && <QuorumCount name={words.counting} count={reached.part} />}
      {reached && <QuorumCount name={words.needed} count={reached.needed} />}
      <QuorumCount
        name={words.base}
        count={base && base.elected - base.vacancies}
        notes={base && [words.elected(base), words.baseCaveat]}
      />
      {unmarked > 0 && <QuorumCount name={words.unmarked} count={unmarked} />}
    </Box>
  );
}
