import type { SittingInPin } from '@deputy-work/meetings/planners';
import { useUi } from '@deputy-work/ui';
import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeputyWorkProvider } from '../../data/deputy-work-provider.ts';
import { useForget } from '../../data/use-forget.ts';

/** Invites deputies on the day of asking, all or none; the refusal is the mutation’s error. */
export function useInvite(congressId: string, onInvited: (invited: readonly SittingInPin[]) => void) {
  const provider = useDataProvider<DeputyWorkProvider>();
  const { asOf } = useUi();
  const forgetInvitations = useForget('invitations');
  const notify = useNotify();
  return useMutation({
    mutationFn: (invited: readonly SittingInPin[]) =>
      provider.inviteToSitIn(
        congressId,
        asOf,
        invited.map(({ deputyId, meetingId }) => ({ deputyId, committeeMeetingId: meetingId })),
      ),
    onSuccess: async (_, invited) => {
      notify('sittingIn.accept.done', { type: 'success', messageArgs: { smart_count: invited.length } });
      onInvited(invited);
      await forgetInvitations();
    },
  });
}
