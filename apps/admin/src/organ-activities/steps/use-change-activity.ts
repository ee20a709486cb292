import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeputyWorkProvider } from '../../data/deputy-work-provider.ts';
import type { RecordOf } from '../../data/records.ts';
import { useForget } from '../../data/use-forget.ts';

/** What a step puts on record. */
export type ActivityChange = Partial<
  Pick<RecordOf<'organ-activities'>, 'arrangement' | 'report' | 'cancelledOn'>
>;

/** Puts a step on the record of an activity. Lists and verdicts are asked anew. */
export function useChangeActivity(activity: RecordOf<'organ-activities'>) {
  const provider = useDataProvider<DeputyWorkProvider>();
  const forget = useForget('organ-activities');
  const notify = useNotify();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (change: ActivityChange) =>
      provider.update<RecordOf<'organ-activities'>>('organ-activities', {
        id: activity.id,
        data: { ...activity, ...change },
        previousData: activity,
      }),
    onSuccess: async () => {
      await forget();
      notify('organActivities.steps.saved', { type: 'success' });
    },
  });
  return { change: mutate, isPending, error, reload: () => void forget().then(reset) };
}
