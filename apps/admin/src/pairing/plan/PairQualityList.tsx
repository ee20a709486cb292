import type { LiaisonPlan } from '@deputy-work/liaison/planners';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

interface PairQualityListProps {
  readonly quality: LiaisonPlan['quality'];
  /** The plan it is held against. */
  readonly other: LiaisonPlan['quality'] | undefined;
}

const levels = ['deputiesShort', 'membersShort', 'kept', 'fieldsMet', 'unitsMet', 'beyondShares'] as const;

/** The numbers that the plan makes as good as it can, in order of rank, each with what is proven of it. */
export function PairQualityList({ quality, other }: PairQualityListProps) {
  const translate = useTranslate();
  return (
    <Box
      component="dl"
      aria-label={translate('pairing.quality.title')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, m: 0 }}
    >
      {levels.map((level) => {
        const { value, bound } = quality[level];
        return (
          <div key={level}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {translate(`pairing.quality.${level}`)}
            </Typography>
            <Box component="dd" sx={{ m: 0 }}>
              <Box component="span" sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
                {value}
              </Box>{' '}
              <Typography component="span" variant="body2">
                {value === bound
                  ? translate('pairing.quality.best')
                  : translate('pairing.quality.gap', { bound })}
              </Typography>
              {other && (
                <Typography variant="body2" color="text.secondary">
                  {translate('pairing.quality.other', { value: other[level].value })}
                </Typography>
              )}
            </Box>
          </div>
        );
      })}
    </Box>
  );
}
