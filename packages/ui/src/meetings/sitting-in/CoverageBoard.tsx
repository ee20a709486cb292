import type { SittingInCoverage } from '@deputy-work/meetings';
import { Box, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { useUi } from '../../ui-provider.tsx';
import { CoverageBar } from './CoverageBar.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { coverageByGroup } from './group-coverage.ts';
import { SeatsTable, type SeatsTableProps } from './SeatsTable.tsx';

export interface CoverageBoardProps extends SeatsTableProps {
  readonly coverage: SittingInCoverage;
  /** The electoral unit of a deputy, when it is known. */
  readonly electoralUnitOf: (deputyId: string) => string | undefined;
}

/** How far the grass-roots deputies have sat in, what meetings are left for the others, and which electoral units have most left to do. */
export function CoverageBoard({ coverage, electoralUnitOf, meetings, unplannable }: CoverageBoardProps) {
  const { sittingIn: words } = useUi().words;
  const id = useId();
  const groups = coverageByGroup(coverage, electoralUnitOf);
  const { grassRoots, unclassified } = coverage;
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ p: 2, display: 'grid', gap: 2 }}>
      <div>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.5, mb: 1 }}>
          <Typography component="h2" variant="h3" id={id}>
            {words.coverage.title}
          </Typography>
          <span>
            {grassRoots.length === 0 ? words.coverage.none : words.coverage.grassRoots(grassRoots.length)}
          </span>
        </Box>
        {grassRoots.length > 0 && <CoverageBar coverage={coverage} />}
        {unclassified.length > 0 && (
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            {words.coverage.unclassified(unclassified.length)}
          </Typography>
        )}
      </div>
      <Box sx={{ overflowX: 'auto' }}>
        <Typography component="h3" variant="subtitle1" sx={{ fontWeight: 600 }}>
          {words.meetings.title}
        </Typography>
        <SeatsTable meetings={meetings} unplannable={unplannable} />
      </Box>
      {groups.length > 0 && (
        <details>
          <Typography component="summary" variant="subtitle1" sx={{ fontWeight: 600, cursor: 'pointer' }}>
            {words.groups.title(groups.length)}
          </Typography>
          <Box sx={{ overflowX: 'auto' }}>
            <CoverageTable groups={groups} />
          </Box>
        </details>
      )}
    </Paper>
  );
}
