import { loopSteps, type StepTaken } from '@deputy-work/loop';
import { useUi } from '@deputy-work/ui';
import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeputyWorkProvider, LoopResource } from '../../data/deputy-work-provider.ts';
import { useForget } from '../../data/use-forget.ts';
import type { LoopRecordOf } from '../loop-record.ts';

/** Asks the API to take a step; its refusal is the mutation's error. */
export function useTakeStep(collection: LoopResource, { id, version }: LoopRecordOf) {
  const provider = useDataProvider<DeputyWorkProvider>();
  const forget = useForget(collection);
  const notify = useNotify();
  const { code } = useUi().locale.kernel;
  return useMutation({
    mutationFn: (step: StepTaken) => provider.takeStep(collection, id, step, version),
    onSuccess: async (_, { step }) => {
      notify('views.step.done', { type: 'success', messageArgs: { step: loopSteps[step].label[code] } });
      await forget();
    },
  });
}
