import type { LocalDate } from '@deputy-work/rules';
import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeputyWorkProvider } from '../../data/deputy-work-provider.ts';
import type { RecordOf } from '../../data/records.ts';
import { useForget } from '../../data/use-forget.ts';
import { eachInTurn } from '../../views/each-in-turn.ts';
import { feedbackStep } from './feedback-step.ts';

/** Feeds several answers back, one after the other; answers which were refused. */
export function useFeedBack() {
  const provider = useDataProvider<DeputyWorkProvider>();
  const forget = useForget('tracked-views');
  const notify = useNotify();
  return useMutation({
    mutationFn: ({ on, views }: { on: LocalDate; views: readonly RecordOf<'tracked-views'>[] }) =>
      eachInTurn(views, (view) =>
        provider.takeStep('tracked-views', view.id, feedbackStep(view, on), view.version),
      ),
    onSuccess: async ({ done }) => {
      await forget();
      if (done.length === 0) return;
      notify('budgetReview.feedback.saved', { type: 'success', messageArgs: { smart_count: done.length } });
    },
  });
}
