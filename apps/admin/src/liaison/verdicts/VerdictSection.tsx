import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** What the rules find about what the page shows. */
export function VerdictSection({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box component="section" aria-labelledby="liaison-verdicts" sx={{ my: 2 }}>
      <Typography component="h2" variant="h3" id="liaison-verdicts" sx={{ mb: 0.5 }}>
        {translate('liaison.verdicts')}
      </Typography>
      {children}
    </Box>
  );
}
