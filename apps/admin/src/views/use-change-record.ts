import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeputyWorkProvider, LoopResource } from '../data/deputy-work-provider.ts';
import { useForget } from '../data/use-forget.ts';
import type { LoopRecordOf } from './loop-record.ts';

/** Saves days of a record that are no steps of the loop: when its file was closed, when a letter was entered or reported. */
export function useChangeRecord<R extends LoopRecordOf>(collection: LoopResource, record: R, told: string) {
  const provider = useDataProvider<DeputyWorkProvider>();
  const forget = useForget(collection);
  const notify = useNotify();
  return useMutation({
    mutationFn: (part: Partial<R>) =>
      provider.update<R>(collection, { id: record.id, data: { ...record, ...part }, previousData: record }),
    onSuccess: async () => {
      notify(told, { type: 'success' });
      await forget();
    },
  });
}
