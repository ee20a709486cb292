import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeputyWorkProvider } from '../../data/deputy-work-provider.ts';
import type { RecordOf } from '../../data/records.ts';
import { useForget } from '../../data/use-forget.ts';
import type { NewContact } from './contact-draft.ts';

interface Keeping {
  readonly contact: NewContact;
  /** The contact on record that is corrected; none when it is new. */
  readonly before: RecordOf<'contacts'> | undefined;
}

/** Saves a contact: a new one, or the correction of one. Lists and verdicts are asked anew. */
export function useKeepContact(onSaved: () => void) {
  const provider = useDataProvider<DeputyWorkProvider>();
  const forget = useForget('contacts');
  const notify = useNotify();
  return useMutation({
    mutationFn: ({ contact, before }: Keeping) =>
      before
        ? provider.update<RecordOf<'contacts'>>('contacts', {
            id: before.id,
            data: { ...contact, id: before.id, version: before.version },
            previousData: before,
          })
        : provider.create<RecordOf<'contacts'>>('contacts', { data: contact }),
    onSuccess: async () => {
      await forget();
      notify('contacts.entry.saved', { type: 'success' });
      onSaved();
    },
  });
}
