import { Box } from '@mui/material';
import type { ReactNode } from 'react';

interface FormButtonsProps {
  readonly children: ReactNode;
}

/** The buttons of a form, always in sight. */
export const FormButtons = ({ children }: FormButtonsProps) => (
  <Box
    sx={{
      position: 'sticky',
      bottom: 0,
      zIndex: 1,
      display: 'flex',
      justifyContent: 'space-between',
      gap: 1,
      py: 1.5,
      bgcolor: 'background.default',
      borderTop: 1,
      borderColor: 'divider',
    }}
  >
    {children}
  </Box>
);
