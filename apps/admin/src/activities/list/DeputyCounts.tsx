import type { Participation } from '@deputy-work/inspection';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

interface DeputyCountsProps {
  readonly deputies: Participation;
}

/** How many deputies were invited, confirmed and came. */
export function DeputyCounts({ deputies: { invitedIds, confirmedIds, attendedIds } }: DeputyCountsProps) {
  const translate = useTranslate();
  const counts = { invited: invitedIds, confirmed: confirmedIds, attended: attendedIds };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, '& > span': { whiteSpace: 'nowrap' } }}>
      {Object.entries(counts).map(([name, { length }]) => (
        <span key={name}>{translate(`activities.counts.${name}`, { count: length })}</span>
      ))}
    </Box>
  );
}
