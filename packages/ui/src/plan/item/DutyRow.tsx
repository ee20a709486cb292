import { Box } from '@mui/material';
import type { ReactNode } from 'react';

interface DutyRowProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A line of a duty; nothing when the plan says nothing of it. */
export function DutyRow({ label, children }: DutyRowProps) {
  if (children === undefined) return null;
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
        {children}
      </Box>
    </>
  );
}
