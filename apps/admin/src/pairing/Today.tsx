import type { GatheredLiaisonWishes } from '@deputy-work/liaison/planners';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { pairsToday, type MemberRow } from './members/member-rows.ts';

interface TodayProps {
  readonly gathered: GatheredLiaisonWishes;
  readonly rows: readonly MemberRow[];
}

/** How it stands today, in numbers. */
export function Today({ gathered, rows }: TodayProps) {
  const translate = useTranslate();
  const present = new Set(rows.map(({ id }) => id));
  const pairs = pairsToday(gathered);
  const counts = {
    pairs: pairs.length,
    members: rows.filter(({ deputyIds }) => deputyIds.length > 0).length,
    withoutDeputies: rows.filter(({ deputyIds }) => deputyIds.length === 0).length,
    below: rows.filter(({ deputyIds, minimum }) => deputyIds.length < minimum).length,
    withoutMember: gathered.wishes.deputies.length - pairs.length,
    memberLeft: pairs.filter(({ memberId }) => !present.has(memberId)).length,
  };
  return (
    <Box
      component="dl"
      aria-label={translate('pairing.today.title')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, my: 2 }}
    >
      {Object.entries(counts).map(([name, count]) => (
        <div key={name}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {translate(`pairing.today.${name}`)}
          </Typography>
          <Typography component="dd" sx={{ m: 0, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
            {count}
          </Typography>
        </div>
      ))}
    </Box>
  );
}
