import { itemTitles } from '@deputy-work/plan-2022';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StandingMark } from '../StandingMark.tsx';
import type { ItemSummary } from '../summarise-items.ts';
import { useStanding } from '../use-standing.ts';

/** Below an item's title: the title in English, and how the item stands on the day of asking. */
export function ItemIntro({ summary }: { readonly summary: ItemSummary }) {
  const translate = useTranslate();
  const standing = useStanding(summary);
  return (
    <Box sx={{ mb: 2 }}>
      <Typography lang="en" color="text.secondary">
        {itemTitles[summary.number]}
      </Typography>
      <Box role="status" aria-label={translate('plan.standing.label')} sx={{ mt: 1 }}>
        <StandingMark standing={standing} plannedPackages={summary.plannedPackages} />
      </Box>
    </Box>
  );
}
