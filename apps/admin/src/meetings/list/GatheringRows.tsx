import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { GatheringDays } from './GatheringDays.tsx';
import { groupByYear, type GatheringRow } from './gathering-row.ts';
import { GatheringStanding, type GatheringStandings } from './GatheringStanding.tsx';
import { GatheringTitle } from './GatheringTitle.tsx';

interface GatheringRowsProps {
  readonly rows: readonly GatheringRow[];
  readonly standings: GatheringStandings;
}

/** Rows by year, newest first; each row is one link. On a narrow screen a row is a card. */
export function GatheringRows({ rows, standings }: GatheringRowsProps) {
  const translate = useTranslate();
  return groupByYear(rows).map(([year, own]) => (
    <Box key={year ?? ''} component="section" sx={{ my: 2 }}>
      <Typography component="h2" variant="h2" sx={{ mb: 1 }}>
        {year === undefined ? translate('meetings.stages.undated') : translate('meetings.inYear', { year })}
      </Typography>
      <Box component="ul" sx={list}>
        {own.map((row) => (
          <Box key={row.gathering.id} component="li" sx={item}>
            <GatheringTitle {...row} />
            <GatheringDays {...row} />
            <GatheringStanding standings={standings} id={row.gathering.id} />
          </Box>
        ))}
      </Box>
    </Box>
  ));
}

const list = { listStyle: 'none', m: 0, p: 0, display: 'grid', gap: { xs: 1, md: 0 } } as const;

const item = {
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 5fr) minmax(0, 2fr)' },
  columnGap: 2,
  rowGap: 0.5,
  p: 1.5,
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: { xs: 1.5, md: 0 },
  mt: { md: '-1px' },
  '&:hover': { bgcolor: 'action.hover' },
} as const;
