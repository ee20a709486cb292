import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** Facts about one record: names and values beside each other. */
export const FactList = ({ children }: { readonly children: ReactNode }) => (
  <Box
    component="dl"
    sx={{
      m: 0,
      display: 'grid',
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      columnGap: 2,
      rowGap: 0.25,
      '& dd': { m: 0 },
    }}
  >
    {children}
  </Box>
);

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** One fact of a {@link FactList}. */
export const Fact = ({ name, children }: FactProps) => (
  <>
    <Typography component="dt" color="text.secondary">
      {name}
    </Typography>
    <dd>{children}</dd>
  </>
);
