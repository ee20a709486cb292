import type { Reading } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import { Box, Link, Typography } from '@mui/material';
import { useWords } from '../desk/words.ts';
import { reviewWords } from './words.ts';

interface ReadingCardProps {
  readonly reading: Reading;
}

/** One choice that the words left: the question, our answer, the other answers, and the rules that follow it. */
export function ReadingCard({ reading: { question, reading, otherwise, rules } }: ReadingCardProps) {
  const { locale, links } = useUi();
  const { code } = locale.kernel;
  const { readings: words } = useWords(reviewWords);
  return (
    <Box component="article" sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5, display: 'grid', gap: 1 }}>
      <Typography component="h3" variant="h3">
        {question[code]}
      </Typography>
      <div>
        <Typography variant="caption" color="text.secondary">
          {words.answer}
        </Typography>
        <Typography>{reading[code]}</Typography>
      </div>
      {otherwise.length > 0 && (
        <div>
          <Typography variant="caption" color="text.secondary">
            {words.otherwise}
          </Typography>
          {otherwise.map((other) => (
            <Typography key={other.en}>{other[code]}</Typography>
          ))}
        </div>
      )}
      <Box component="nav" aria-label={`${words.rules}: ${question[code]}`}>
        <Typography variant="caption" color="text.secondary">
          {words.rules}
        </Typography>
        {rules.map((id) => (
          <Typography key={id} variant="body2" sx={{ py: 0.25 }}>
            <Link href={links.rule?.(id)}>{locale.rules[id]?.title ?? id}</Link>
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
