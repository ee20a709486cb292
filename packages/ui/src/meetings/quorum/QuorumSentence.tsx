import type { Headcount, QuorumBase, ShareReached } from '@deputy-work/meetings';
import { Box } from '@mui/material';
import { HoldsIcon, OpenIcon, UnknownIcon } from '../../icons.tsx';
import { useUi } from '../../ui-provider.tsx';
import { visuallyHidden } from '../../visually-hidden.ts';
import { useSettled } from './use-settled.ts';
import type { MeetingsWords } from '../words.ts';

export interface QuorumSentenceProps {
  readonly headcount?: Headcount | undefined;
  readonly base?: QuorumBase | undefined;
  readonly reached?: ShareReached | undefined;
}

/** How the quorum stands, in a sentence. Who listens is told when it is reached or lost, and of the rest when there is a pause. */
export function QuorumSentence({ headcount, base, reached }: QuorumSentenceProps) {
  const words = useUi().words.meetings.quorum;
  const isReached = reached?.reached;
  const sentence = sentenceOf({ headcount, base, reached }, words);
  const told = useSettled(sentence, isReached);
  const Icon = isReached === undefined ? UnknownIcon : isReached ? HoldsIcon : OpenIcon;
  const color = isReached === undefined ? 'info.main' : isReached ? 'success.main' : 'warning.main';
  return (
    <div>
      <Box aria-hidden sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.75, color, fontWeight: 600 }}>
        <Icon fontSize="small" sx={{ mt: 0.4 }} />
        {sentence}
      </Box>
      <Box role="status" sx={visuallyHidden}>
        {told}
      </Box>
    </div>
  );
}

function sentenceOf(
  { headcount, base, reached }: QuorumSentenceProps,
  words: MeetingsWords['quorum'],
): string {
  if (headcount === undefined) return words.nobodyCounted;
  if (base === undefined) return words.noBase;
  if (reached === undefined) return words.noQuorum;
  if (!reached.reached) return words.short(reached.shortfall);
  const more = reached.part - reached.needed;
  return more === 0 ? words.reached : words.reachedWith(more);
}
