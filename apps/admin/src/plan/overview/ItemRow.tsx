import { itemTitles } from '@deputy-work/plan-2022';
import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { StandingMark } from '../StandingMark.tsx';
import { ChineseTitle } from './ChineseTitle.tsx';
import { ClassCountsLine } from './ClassCountsLine.tsx';
import type { OverviewItem } from './overview-items.ts';

/** An item: its number, its title as a link, its sentences by class, and how it stands. */
export function ItemRow({ number, title, classes, standing, plannedPackages }: OverviewItem) {
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '2.25rem minmax(0, 1fr)', md: '2.25rem minmax(0, 1fr) 13rem' },
        columnGap: 1,
        rowGap: 0.5,
        px: 2,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {number}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Link component={RouterLink} to={`/plan/${number}`}>
          <ChineseTitle chinese={title} english={itemTitles[number]} />
        </Link>
        <ClassCountsLine classes={classes} />
      </Box>
      <Box sx={{ gridColumn: { xs: 2, md: 3 } }}>
        <StandingMark standing={standing} plannedPackages={plannedPackages} />
      </Box>
    </Box>
  );
}
