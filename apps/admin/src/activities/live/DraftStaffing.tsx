import { enforcementTeamInvitesDeputies } from '@deputy-work/inspection';
import { StaffingMeter } from '@deputy-work/ui';
import type { JudgedDraft } from './use-draft-findings.ts';

/** How many deputies a draft has invited, confirmed and seen come, against the minimum where one applies. */
export function DraftStaffing({ draft, findings }: JudgedDraft) {
  const { invitedIds, confirmedIds, attendedIds } = draft.deputies;
  return (
    <StaffingMeter
      invited={invitedIds.length}
      confirmed={confirmedIds.length}
      attended={attendedIds.length}
      finding={findings.find(({ ruleId }) => ruleId === enforcementTeamInvitesDeputies.id)}
    />
  );
}
