import type { SittingInCoverage } from '@deputy-work/meetings';
import { Box } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { coverageAreas } from './coverage-looks.ts';
import { coverageStandings } from './group-coverage.ts';

export interface CoverageBarProps {
  readonly coverage: SittingInCoverage;
}

/** Grass-roots deputies who have sat in, are invited, are still to be invited: as a bar, and in numbers. */
export function CoverageBar({ coverage }: CoverageBarProps) {
  const { sittingIn: words } = useUi().words;
  return (
    <>
      <Box aria-hidden sx={{ display: 'flex', gap: '2px', height: 14, mb: 1 }}>
        {coverageStandings
          .filter((standing) => coverage[standing].length > 0)
          .map((standing) => (
            <Box
              key={standing}
              sx={[
                { flexGrow: coverage[standing].length, flexBasis: 0, minWidth: 4 },
                coverageAreas[standing],
              ].flat()}
            />
          ))}
      </Box>
      <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, m: 0 }}>
        {coverageStandings.map((standing) => (
          <Box key={standing} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
            <Box component="dt" sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
              <Box
                aria-hidden
                component="span"
                sx={[{ width: 16, height: 14 }, coverageAreas[standing]].flat()}
              />
              {words.coverage.standings[standing]}
            </Box>
            <Box component="dd" sx={{ m: 0, fontWeight: 600 }}>
              {words.deputies(coverage[standing].length)}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
