import type { Invitation } from '@deputy-work/meetings';
import type { LocalDate } from '@deputy-work/rules';

/** Invited, confirmed and attended are three facts. */
export interface InvitationCounts {
  readonly invited: number;
  readonly accepted: number;
  readonly declined: number;
  readonly attended: number;
}

/** Counts invitations to one meeting as of a day. */
export function countInvitations(invitations: readonly Invitation[], asOf: LocalDate): InvitationCounts {
  const count = (dayOf: (invitation: Invitation) => LocalDate | undefined) =>
    invitations.filter((invitation) => {
      const day = dayOf(invitation);
      return day !== undefined && day <= asOf;
    }).length;
  return {
    invited: count(({ invitedOn }) => invitedOn),
    accepted: count(({ acceptedOn }) => acceptedOn),
    declined: count(({ declinedOn }) => declinedOn),
    attended: count(({ attendedOn }) => attendedOn),
  };
}
