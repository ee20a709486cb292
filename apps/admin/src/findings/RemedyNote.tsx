import RemedyIcon from '@mui/icons-material/BuildOutlined';
import type { Locale } from '@deputy-work/rules';
import { Box, Typography } from '@mui/material';
import { findingsWords } from './words.ts';

export interface RemedyNoteProps {
  readonly remedy: string;
  readonly locale: Locale;
}

/** The smallest change that would satisfy the rule. */
export function RemedyNote({ remedy, locale }: RemedyNoteProps) {
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1,
        alignItems: 'flex-start',
        p: 1,
        borderRadius: 1,
        bgcolor: 'action.hover',
      }}
    >
      <RemedyIcon fontSize="small" color="action" aria-hidden sx={{ mt: 0.4 }} />
      <Typography variant="body2">
        <strong>{findingsWords[locale.kernel.code].remedy}</strong> {remedy}
      </Typography>
    </Box>
  );
}
