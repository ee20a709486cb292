import { deriveLiaisonCoverage, type MatrixCell } from '@deputy-work/liaison';
import { Box, Link, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { liaisonHref, type LiaisonFilter } from '../liaison-filter.ts';

interface MatrixCountsProps {
  readonly cells: readonly MatrixCell[];
  readonly filter: LiaisonFilter;
}

/** How far contact has got in the year, in numbers; the gaps lead to the pairs behind them. */
export function MatrixCounts({ cells, filter }: MatrixCountsProps) {
  const translate = useTranslate();
  const { members, deputies, contacted, notContacted } = useMemo(() => deriveLiaisonCoverage(cells), [cells]);
  const counts = [
    ['members', members],
    ['deputies', deputies],
    ['contacted', contacted],
    ['notContacted', notContacted.length],
    ['openViews', cells.reduce((sum, { openViews }) => sum + openViews, 0)],
  ] as const;
  return (
    <Box
      component="dl"
      aria-label={translate('liaison.counts.label')}
      sx={{
        m: 0,
        display: 'grid',
        gap: 1,
        gridTemplateColumns: { xs: 'repeat(2, 1fr)', sm: 'repeat(5, 1fr)' },
        '& > div': { border: 1, borderColor: 'divider', borderRadius: 1, px: 1.5, py: 1 },
        '& dd': { m: 0 },
      }}
    >
      {counts.map(([name, count]) => (
        <div key={name}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {translate(`liaison.counts.${name}`)}
          </Typography>
          <Typography component="dd" variant="h2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {name === 'notContacted' && count > 0 ? (
              <Link
                href={`#${liaisonHref({ ...filter, only: 'gaps', name: undefined })}`}
                color="warning.main"
              >
                {count}
              </Link>
            ) : (
              count
            )}
          </Typography>
        </div>
      ))}
    </Box>
  );
}
