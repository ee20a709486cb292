import { Box, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** One part of the form under its heading: fields side by side where there is room. */
export function Section({ title, hint, children }: SectionProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography component="h2" variant="h3" id={id}>
        {title}
      </Typography>
      {hint !== undefined && (
        <Typography variant="body2" color="text.secondary">
          {hint}
        </Typography>
      )}
      <Box
        sx={{
          mt: 1.5,
          display: 'grid',
          columnGap: 2,
          rowGap: 1,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
          '& > .wide': { gridColumn: '1 / -1' },
          // Help is only ever an error here; without one its line would be empty.
          '& .MuiFormHelperText-root:not(.Mui-error)': { display: 'none' },
        }}
      >
        {children}
      </Box>
    </Box>
  );
}
