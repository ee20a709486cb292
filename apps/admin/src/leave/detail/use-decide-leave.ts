import type { LeaveDecision } from '@deputy-work/meetings';
import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeputyWorkProvider } from '../../data/deputy-work-provider.ts';
import type { RecordOf } from '../../data/records.ts';
import { useForget } from '../../data/use-forget.ts';

interface Deciding {
  readonly request: RecordOf<'leave-requests'>;
  readonly decision: LeaveDecision;
}

/** Asks the API to decide on leave; its refusal is the mutation's error. */
export function useDecideLeave() {
  const provider = useDataProvider<DeputyWorkProvider>();
  const forget = useForget('leave-requests');
  const notify = useNotify();
  return useMutation({
    mutationFn: ({ request: { id, version }, decision }: Deciding) =>
      provider.decideLeave(id, decision, version),
    onSuccess: async () => {
      notify('leave.decision.done', { type: 'success' });
      await forget();
    },
  });
}
