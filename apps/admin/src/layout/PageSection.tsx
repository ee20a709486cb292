import { Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface PageSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of a page, with its heading. */
export const PageSection = ({ id, title, children }: PageSectionProps) => (
  <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ p: 2, my: 2 }}>
    <Typography component="h2" variant="h2" id={id} sx={{ mb: 1 }}>
      {title}
    </Typography>
    {children}
  </Paper>
);
