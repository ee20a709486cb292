import { Box, LinearProgress, Typography } from '@mui/material';

interface ReadingProgressProps {
  readonly read: number;
  readonly all: number;
  readonly words: string;
}

/** How much has been read, as a bar and in words. */
export const ReadingProgress = ({ read, all, words }: ReadingProgressProps) => (
  <Box sx={{ my: 2, maxWidth: 480 }}>
    <LinearProgress variant="determinate" value={(read / all) * 100} aria-label={words} />
    <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
      {words}
    </Typography>
  </Box>
);
