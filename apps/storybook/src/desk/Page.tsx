import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface PageProps {
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** A page of the desk’s own words: a title, what it is about, and lines short enough to read. */
export function Page({ title, lead, children }: PageProps) {
  return (
    <Box component="article" sx={{ maxWidth: '56rem', mx: 'auto', display: 'grid', gap: 3, py: 1 }}>
      <header>
        <Typography component="h1" variant="h1" gutterBottom>
          {title}
        </Typography>
        <Typography>{lead}</Typography>
      </header>
      {children}
    </Box>
  );
}

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of such a page under its heading. */
export function Section({ title, children }: SectionProps) {
  return (
    <Box component="section" sx={{ display: 'grid', gap: 1 }}>
      <Typography component="h2" variant="h2">
        {title}
      </Typography>
      {children}
    </Box>
  );
}
