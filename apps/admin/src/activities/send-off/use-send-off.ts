import type { LocalDate } from '@deputy-work/rules';
import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeputyWorkProvider } from '../../data/deputy-work-provider.ts';
import type { RecordOf } from '../../data/records.ts';
import { useForget } from '../../data/use-forget.ts';

interface Departure {
  readonly activity: RecordOf<'activities'>;
  readonly on: LocalDate;
}

/** Asks the API to send a team off; its refusal is the mutation's error. */
export function useSendOff() {
  const provider = useDataProvider<DeputyWorkProvider>();
  const forgetActivities = useForget('activities');
  const notify = useNotify();
  return useMutation({
    mutationFn: ({ activity: { id, version }, on }: Departure) => provider.sendOff(id, on, version),
    onSuccess: async () => {
      notify('activities.sendOff.done', { type: 'success' });
      await forgetActivities();
    },
  });
}
