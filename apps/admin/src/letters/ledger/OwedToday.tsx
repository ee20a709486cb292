import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { lettersHref } from '../letters-filter.ts';
import { countOwed, type LedgerLine } from './ledger-lines.ts';

/** What is owed today and for how many letters; each leads to them. */
export function OwedToday({ lines }: { readonly lines: readonly LedgerLine[] }) {
  const translate = useTranslate();
  const owed = countOwed(lines);
  if (owed.length === 0) return <Typography>{translate('letters.owedToday.nothing')}</Typography>;
  return (
    <Box
      component="ul"
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1 }}
    >
      {owed.map(({ gap, count }) => (
        <li key={gap}>
          <Link href={`#${lettersHref({ owed: gap })}`} sx={{ display: 'inline-block', minHeight: 24 }}>
            {translate(`letters.owed.${gap}`)}
          </Link>{' '}
          <Box component="span" sx={{ fontWeight: 600 }}>
            {translate('letters.owedToday.counted', { smart_count: count })}
          </Box>
        </li>
      ))}
    </Box>
  );
}
