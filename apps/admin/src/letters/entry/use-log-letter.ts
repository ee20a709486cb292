import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeputyWorkProvider } from '../../data/deputy-work-provider.ts';
import type { RecordOf } from '../../data/records.ts';
import { useForget } from '../../data/use-forget.ts';
import type { NewLetter } from './letter-draft.ts';

/** Saves a new letter. */
export function useLogLetter(onSaved: (id: string) => void) {
  const provider = useDataProvider<DeputyWorkProvider>();
  const forget = useForget('letters');
  const notify = useNotify();
  return useMutation({
    mutationFn: (letter: NewLetter) => provider.create<RecordOf<'letters'>>('letters', { data: letter }),
    onSuccess: async ({ data: { id } }) => {
      await forget();
      notify('letters.entry.saved', { type: 'success' });
      onSaved(id);
    },
  });
}
