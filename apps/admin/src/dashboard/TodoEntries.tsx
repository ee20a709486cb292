import { Box, Link } from '@mui/material';
import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';

const shown = 3;

interface TodoEntriesProps {
  readonly entries: readonly ReactElement[];
  /** Where all of them are listed. */
  readonly to: string;
}

/** The first entries of a list, and a link to all: a day's list should fit the day. */
export function TodoEntries({ entries, to }: TodoEntriesProps) {
  const translate = useTranslate();
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.key}>{entry}</li>
        ))}
      </Box>
      {entries.length > shown && (
        <Link component={RouterLink} to={to} variant="body2" sx={{ display: 'block', py: 0.25 }}>
          {translate('dashboard.more', { smart_count: entries.length - shown })}
        </Link>
      )}
    </>
  );
}
