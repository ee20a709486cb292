import type { Citation } from '@deputy-work/rules';
import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useUi } from '../ui-provider.tsx';
import { splitAtWords } from './split-at-words.ts';
import { useSentence } from './use-sentence.ts';

export interface QuotedSentenceProps {
  readonly citation: Citation;
}

/** The sentence that a citation’s words stand in, with the words marked; or why it can’t be shown. */
export function QuotedSentence({ citation }: QuotedSentenceProps) {
  const words = useUi().words;
  const reading = useSentence(citation);
  switch (reading.kind) {
    case 'loading':
      return (
        <Box role="status" aria-label={words.sources.loading}>
          <Skeleton />
          <Skeleton width="70%" />
        </Box>
      );
    case 'failed':
      return (
        <Typography role="alert" variant="body2">
          {words.sources.failed} <Button onClick={reading.retry}>{words.states.retry}</Button>
        </Typography>
      );
    case 'not-held':
      return (
        <>
          <Words text={citation.words} />
          <Typography variant="body2" color="text.secondary">
            {words.sources.notHeld}
          </Typography>
        </>
      );
    case 'held':
      return <Words text={reading.sentence} marked={citation.words} />;
  }
}

interface WordsProps {
  readonly text: string | undefined;
  readonly marked?: string | undefined;
}

/** Words of a source. The sources are Chinese, whatever the language of the screen. */
function Words({ text, marked }: WordsProps) {
  const { sources } = useUi().words;
  if (text === undefined) return null;
  const { before, words, after } = splitAtWords(text, marked);
  return (
    <figure style={{ margin: 0 }}>
      <Typography component="figcaption" variant="caption" color="text.secondary">
        {marked === undefined ? sources.quoted : sources.sentence}
      </Typography>
      <Typography component="blockquote" lang="zh-CN" sx={{ m: 0 }}>
        {before}
        {words !== '' && (
          <Box
            component="mark"
            sx={{
              bgcolor: 'transparent',
              color: 'inherit',
              fontWeight: 600,
              borderBottom: 2,
              borderColor: 'primary.main',
            }}
          >
            {words}
          </Box>
        )}
        {after}
      </Typography>
    </figure>
  );
}
