import { Box, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';

interface FoldedProps {
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
}

/** Something folded away under one line. It is made only once somebody unfolds it. */
export function Folded({ summary, children }: FoldedProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Box component="details" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <Typography
        component="summary"
        variant="body2"
        color="text.secondary"
        sx={{ cursor: 'pointer', py: 0.5 }}
      >
        {summary}
      </Typography>
      {isOpen && children()}
    </Box>
  );
}
