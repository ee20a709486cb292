import { Box, useMediaQuery, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import { LiveSummary } from '../live/LiveSummary.tsx';

interface FormButtonsProps {
  readonly children: ReactNode;
}

/** The buttons of a form, always in sight; on a narrow screen, where the findings are far below, with what they come to. */
export function FormButtons({ children }: FormButtonsProps) {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <Box
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 2,
        py: 1.5,
        bgcolor: 'background.default',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      {isNarrow && <LiveSummary />}
      {children}
    </Box>
  );
}
