import { Box, Typography } from '@mui/material';
import { RemedyIcon } from '../icons.tsx';
import { useUi } from '../ui-provider.tsx';

export interface RemedyNoteProps {
  readonly remedy: string;
}

/** The smallest change that would satisfy the rule (补救). */
export function RemedyNote({ remedy }: RemedyNoteProps) {
  const { words } = useUi();
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
        <strong>{words.findings.remedy}</strong> {remedy}
      </Typography>
    </Box>
  );
}
