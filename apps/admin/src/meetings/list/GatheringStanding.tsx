import { OutcomeMark, type Standing } from '@deputy-work/ui';
import { Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Standings by the ids of gatherings; `waiting` while the report is on its way, `unread` when it could not be read. */
export type GatheringStandings = ReadonlyMap<string, Standing> | 'waiting' | 'unread';

interface GatheringStandingProps {
  readonly standings: GatheringStandings;
  readonly id: string;
}

/** The worst outcome among what needs somebody, and how many findings have it; or that nothing does. */
export function GatheringStanding({ standings, id }: GatheringStandingProps) {
  const translate = useTranslate();
  if (standings === 'waiting') return <Skeleton width={88} />;
  if (standings === 'unread') return null;
  const standing = standings.get(id);
  if (standing) return <OutcomeMark {...standing} />;
  return (
    <Typography component="span" variant="body2" color="text.secondary">
      {translate('meetings.list.nothing')}
    </Typography>
  );
}
