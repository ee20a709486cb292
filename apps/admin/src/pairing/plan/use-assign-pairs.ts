import type { LiaisonPin } from '@deputy-work/liaison/planners';
import { useUi } from '@deputy-work/ui';
import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeputyWorkProvider, PairChanges } from '../../data/deputy-work-provider.ts';
import { useForget } from '../../data/use-forget.ts';

/** Begins and ends assignments on the day of asking, all or none; the refusal is the mutation’s error, and the assignments are read anew then too. */
export function useAssignPairs(congressId: string, onAssigned: (begun: readonly LiaisonPin[]) => void) {
  const provider = useDataProvider<DeputyWorkProvider>();
  const { asOf } = useUi();
  const forgetAssignments = useForget('contact-assignments');
  const notify = useNotify();
  return useMutation({
    mutationFn: (changes: PairChanges) => provider.assignPairs(congressId, asOf, changes),
    onSuccess: (_, { begun, ended }) => {
      notify('pairing.accept.done', {
        type: 'success',
        messageArgs: { begun: begun.length, ended: ended.length },
      });
      onAssigned(begun);
    },
    onSettled: forgetAssignments,
  });
}
