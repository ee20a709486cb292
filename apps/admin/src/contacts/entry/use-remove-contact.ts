import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeputyWorkProvider } from '../../data/deputy-work-provider.ts';
import type { RecordOf } from '../../data/records.ts';
import { useForget } from '../../data/use-forget.ts';

/** Deletes a contact that was entered wrongly. */
export function useRemoveContact(onRemoved: () => void) {
  const provider = useDataProvider<DeputyWorkProvider>();
  const forget = useForget('contacts');
  const notify = useNotify();
  return useMutation({
    mutationFn: (contact: RecordOf<'contacts'>) =>
      provider.delete('contacts', { id: contact.id, previousData: contact }),
    onSuccess: async () => {
      await forget();
      notify('contacts.remove.done', { type: 'success' });
      onRemoved();
    },
  });
}
