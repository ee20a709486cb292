import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';

const shown = 5;

/** The first lines of a notice, and how many more there are. */
export function NoticeList({ entries }: { readonly entries: readonly ReactElement[] }) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
      {entries.slice(0, shown).map((entry) => (
        <li key={entry.key}>{entry}</li>
      ))}
      {entries.length > shown && (
        <li>{translate('attendance.contested.more', { smart_count: entries.length - shown })}</li>
      )}
    </Box>
  );
}
