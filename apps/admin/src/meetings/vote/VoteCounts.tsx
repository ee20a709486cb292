import type { Vote } from '@deputy-work/meetings';
import { useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

const parts = ['inFavour', 'against', 'abstaining', 'invalid', 'notPressing'] as const;

/** The count of a vote, where the whole or the majority that it is held against is not known. */
export function VoteCounts({ vote }: { readonly vote: Vote }) {
  const translate = useTranslate();
  const words = useUi().words.meetings.vote;
  return (
    <>
      <Box component="ul" aria-label={words.label} sx={{ m: 0, pl: 2.5 }}>
        {parts.map((part) => (
          <li key={part}>
            {words.parts[part]} <strong>{vote[part]}</strong>
          </li>
        ))}
      </Box>
      <Typography color="text.secondary" sx={{ mt: 1 }}>
        {translate('meetings.vote.countOnly')}
      </Typography>
    </>
  );
}
