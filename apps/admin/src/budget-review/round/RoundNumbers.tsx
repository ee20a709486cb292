import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RoundCounts } from './round-rows.ts';

/** Deputies written to out of all, those who answered, and answers fed back out of all. */
export function RoundNumbers({ deputies, sent, answered, answers, fedBack }: RoundCounts) {
  const translate = useTranslate();
  const numbers = [
    ['sent', `${sent} / ${deputies}`],
    ['answered', `${answered} / ${sent}`],
    ['fedBack', `${fedBack} / ${answers}`],
  ] as const;
  return (
    <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1 }}>
      {numbers.map(([name, value]) => (
        <Box key={name} sx={{ display: 'flex', flexDirection: 'column-reverse' }}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {translate(`budgetReview.numbers.${name}`)}
          </Typography>
          <Typography component="dd" variant="h2" sx={{ m: 0, fontVariantNumeric: 'tabular-nums' }}>
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
