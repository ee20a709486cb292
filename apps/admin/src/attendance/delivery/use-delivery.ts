import { useEffect, useEffectEvent, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeputyWorkProvider } from '../../data/deputy-work-provider.ts';
import { useForget } from '../../data/use-forget.ts';
import { startDelivery } from '../sheet/delivery.ts';
import type { SheetStore } from '../sheet/store.ts';
import { createPause } from './create-pause.ts';
import { failureOf } from './failure-of.ts';

/** Sends marks to the backend while the page is open. The answer tries at once when a connection was lost. */
export function useDelivery(store: SheetStore): () => void {
  const provider = useDataProvider<DeputyWorkProvider>();
  const forget = useForget('sheets');
  const [{ pause, wake }] = useState(createPause);
  const onAccepted = useEffectEvent(() => void forget());
  useEffect(() => {
    const { id } = store.state();
    const stop = startDelivery(store, {
      send: (marks) => provider.markAttendance(id, marks),
      judge: failureOf,
      pause,
      onAccepted: () => onAccepted(),
    });
    window.addEventListener('online', wake);
    return () => {
      window.removeEventListener('online', wake);
      stop();
      wake();
    };
  }, [store, provider, pause, wake]);
  return wake;
}
