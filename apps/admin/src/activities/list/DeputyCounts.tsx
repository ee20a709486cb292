import type { Participation } from '@deputy-work/inspection';
import { StaffingCounts } from '@deputy-work/ui';

interface DeputyCountsProps {
  readonly deputies: Participation;
}

/** How many deputies were invited, confirmed and came. */
export const DeputyCounts = ({ deputies: { invitedIds, confirmedIds, attendedIds } }: DeputyCountsProps) => (
  <StaffingCounts invited={invitedIds.length} confirmed={confirmedIds.length} attended={attendedIds.length} />
);
