import { Box, Link, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';

interface TodoSectionProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** The key of the words for the count; findings, where nothing is said. */
  readonly counted?: string;
  /** The sentence for an empty list. */
  readonly empty: string;
  /** What belongs to the topic but not into the list, and where it is shown. */
  readonly rest?: { readonly words: string; readonly to: string } | undefined;
  readonly children: ReactNode;
}

/** One list of the day: its heading with the count, its entries or that there are none, and where the rest is. */
export function TodoSection({
  id,
  title,
  count,
  counted = 'dashboard.counted',
  empty,
  rest,
  children,
}: TodoSectionProps) {
  const translate = useTranslate();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 1, mb: 1 }}>
        <Typography component="h2" variant="h2" id={id}>
          {title}
        </Typography>
        {count > 0 && (
          <Typography component="span" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
            {translate(counted, { smart_count: count })}
          </Typography>
        )}
      </Box>
      {count === 0 ? <Typography color="text.secondary">{empty}</Typography> : children}
      {rest && (
        <Link
          component={RouterLink}
          to={rest.to}
          variant="body2"
          sx={{ display: 'inline-block', mt: 1, py: 0.25 }}
        >
          {rest.words}
        </Link>
      )}
    </Paper>
  );
}
