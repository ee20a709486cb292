import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeputyWorkProvider } from '../../data/deputy-work-provider.ts';
import type { RecordOf } from '../../data/records.ts';
import { useForget } from '../../data/use-forget.ts';
import type { NewAnswer } from './answer-draft.ts';

/** Saves an answer to a letter as a view. */
export function useRecordAnswer(onSaved: () => void) {
  const provider = useDataProvider<DeputyWorkProvider>();
  const forget = useForget('tracked-views');
  const notify = useNotify();
  return useMutation({
    mutationFn: (answer: NewAnswer) =>
      provider.create<RecordOf<'tracked-views'>>('tracked-views', { data: answer }),
    onSuccess: async () => {
      await forget();
      notify('budgetReview.answer.saved', { type: 'success' });
      onSaved();
    },
  });
}
