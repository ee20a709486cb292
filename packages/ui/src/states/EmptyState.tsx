import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { EmptyIcon } from '../icons.tsx';

export interface EmptyStateProps {
  /** What there is none of. */
  readonly title: string;
  /** Why, or what to do. */
  readonly children?: ReactNode;
  /** A button or link that gets one out of here. */
  readonly action?: ReactNode;
}

/** Nothing to show, said in words. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <Box sx={{ display: 'grid', justifyItems: 'center', gap: 1, p: 4, textAlign: 'center' }}>
      <EmptyIcon fontSize="large" color="disabled" aria-hidden />
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      {children !== undefined && (
        <Typography variant="body2" color="text.secondary" component="div">
          {children}
        </Typography>
      )}
      {action}
    </Box>
  );
}
