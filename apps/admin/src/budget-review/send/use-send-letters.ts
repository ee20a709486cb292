import type { LocalDate } from '@deputy-work/rules';
import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeputyWorkProvider } from '../../data/deputy-work-provider.ts';
import { useForget } from '../../data/use-forget.ts';

/** Sends a round's letters to deputies, all or none. */
export function useSendLetters(roundId: string) {
  const provider = useDataProvider<DeputyWorkProvider>();
  const forget = useForget('budget-letters');
  const notify = useNotify();
  return useMutation({
    mutationFn: ({ on, deputyIds }: { on: LocalDate; deputyIds: readonly string[] }) =>
      provider.sendBudgetLetters(roundId, on, deputyIds),
    onSuccess: async (sent) => {
      notify('budgetReview.send.saved', { type: 'success', messageArgs: { smart_count: sent.length } });
      await forget();
    },
  });
}
