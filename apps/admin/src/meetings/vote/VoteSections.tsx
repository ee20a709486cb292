import { deriveVoteOutcome, findMajority, type Vote } from '@deputy-work/meetings';
import { FindingList, LoadingState, useUi, VoteArithmetic } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFindings } from '../../data/use-findings.ts';
import { ReadError } from '../../layout/ReadError.tsx';
import { PageSection } from '../../layout/PageSection.tsx';
import { useOverlayOf } from '../../data/use-overlay-of.ts';
import { VoteCounts } from './VoteCounts.tsx';

/** The arithmetic with the majority that the rule applied, or only the count where there is nothing to hold it against; then the findings. */
export function VoteSections({ vote }: { readonly vote: Vote }) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const overlay = useOverlayOf(vote.congressId);
  const {
    data: findings,
    error,
    isPending,
    refetch,
  } = useFindings({ collection: 'votes', id: vote.id }, asOf);
  if (error) return <ReadError error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingState lines={6} />;
  const finding = findings.find((one) => findMajority(one, vote.on, overlay));
  const majority = finding && findMajority(finding, vote.on, overlay);
  return (
    <>
      <PageSection id="arithmetic" title={translate('meetings.vote.arithmetic')}>
        {vote.base && majority ? (
          <VoteArithmetic
            vote={vote}
            outcome={deriveVoteOutcome(vote, vote.base, majority)}
            majority={majority}
            finding={finding}
          />
        ) : (
          <VoteCounts vote={vote} />
        )}
      </PageSection>
      <PageSection id="findings" title={translate('meetings.page.findings')}>
        {findings.length === 0 && (
          <Typography color="text.secondary">{translate('meetings.vote.notAsked')}</Typography>
        )}
        <FindingList findings={findings} about="subject" />
      </PageSection>
    </>
  );
}
