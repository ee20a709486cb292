import type { PlanQuality, SittingInPlan } from '@deputy-work/meetings/planners';
import { Box, Typography } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { worstGapOf } from './worst-gap-of.ts';
import type { SittingInWords } from './words.ts';

export interface PlanQualityListProps {
  readonly quality: SittingInPlan['quality'];
}

const levels = ['short', 'topicsMet', 'beyondShares'] as const;

function gapIn(words: SittingInWords['quality'], quality: PlanQuality, isLoss: boolean): string {
  if (quality.value === quality.bound) return words.best;
  return isLoss ? words.atMostMore(quality.value - quality.bound) : words.atMostBelow(worstGapOf(quality));
}

/** The numbers that the plan makes as good as it can, in order of rank, each with what is proven of it. */
export function PlanQualityList({ quality }: PlanQualityListProps) {
  const { sittingIn: words } = useUi().words;
  return (
    <Box
      component="dl"
      aria-label={words.quality.title}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, m: 0 }}
    >
      {levels.map((level) => (
        <div key={level}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {words.numbers[level]}
          </Typography>
          <Box component="dd" sx={{ m: 0 }}>
            <Box component="span" sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
              {quality[level].value}
            </Box>{' '}
            <Typography component="span" variant="body2">
              {gapIn(words.quality, quality[level], level !== 'topicsMet')}
            </Typography>
          </Box>
        </div>
      ))}
    </Box>
  );
}
