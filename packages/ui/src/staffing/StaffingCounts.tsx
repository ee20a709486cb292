import { Box } from '@mui/material';
import { useUi } from '../ui-provider.tsx';

export interface StaffingCountsProps {
  readonly invited: number;
  readonly confirmed: number;
  readonly attended: number;
}

/** Deputies invited, confirmed and attended, in a line: three facts, kept apart. */
export function StaffingCounts({ invited, confirmed, attended }: StaffingCountsProps) {
  const { counts } = useUi().words.staffing;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, '& > span': { whiteSpace: 'nowrap' } }}>
      <span>{counts.invited(invited)}</span>
      <span>{counts.confirmed(confirmed)}</span>
      <span>{counts.attended(attended)}</span>
    </Box>
  );
}
