import type { Tally } from '@deputy-work/rules';
import { countStandings } from '@deputy-work/ui';
import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { summaries } from '../plan/summaries.ts';

/** How the plan as a whole stands, in one line. */
export function PlanProgressLine({ tallies }: { readonly tallies: Readonly<Record<string, Tally>> }) {
  const translate = useTranslate();
  return (
    <Typography sx={{ mt: 2 }}>
      {translate('dashboard.progress', { ...countStandings(summaries, tallies) })}{' '}
      <Link component={RouterLink} to="/plan" sx={{ whiteSpace: 'nowrap' }}>
        {translate('dashboard.openPlan')}
      </Link>
    </Typography>
  );
}
