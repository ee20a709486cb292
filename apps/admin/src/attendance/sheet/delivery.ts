import type { AttendanceEntry } from '@deputy-work/meetings';
import type { Mark } from '../../data/deputy-work-provider.ts';
import { accepted, canSend, cutOff, marksOf, overtaken, refused, sendOut } from './outbox.ts';
import type { SheetStore } from './store.ts';

/** Why marks did not arrive: somebody else marked some of these people first, no answer came, or they were refused. */
export type Failure =
  | { readonly code: 'no-answer' | 'refused' }
  | { readonly code: 'stale'; readonly entries: readonly AttendanceEntry[] };

/** What delivery needs of the world. */
export interface DeliveryPort {
  readonly send: (marks: readonly Mark[]) => Promise<void>;
  readonly judge: (error: unknown) => Failure;
  /** Waits before the next attempt, the longer the more have failed. */
  readonly pause: (failures: number) => Promise<void>;
  /** Told after each batch that arrived. */
  readonly onAccepted: () => void;
}

/**
 * Sends what is unsaved in the background, until the answer is called: one batch on its way, the next gathers. Without an answer it tries again
 * and keeps everything; what is still waiting when it is stopped gets one more attempt.
 */
export function startDelivery(store: SheetStore, port: DeliveryPort): () => void {
  let isBusy = false;
  let isStopped = false;
  let failures = 0;

  async function sendOnce(): Promise<void> {
    store.change(sendOut);
    try {
      await port.send(marksOf(store.state()));
      store.change(accepted);
      failures = 0;
      port.onAccepted();
    } catch (error) {
      await recover(port.judge(error));
    }
  }

  async function recover(failure: Failure): Promise<void> {
    if (failure.code === 'no-answer') await holdOn();
    else if (failure.code === 'stale') store.change((state) => overtaken(state, failure.entries));
    else store.change(refused);
  }

  async function holdOn(): Promise<void> {
    failures += 1;
    store.change(cutOff);
    if (!isStopped) await port.pause(failures);
  }

  async function work(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    while (canSend(store.state()) && !(isStopped && failures > 0)) await sendOnce();
    isBusy = false;
  }

  const unsubscribe = store.subscribe(() => void work());
  void work();
  return () => {
    isStopped = true;
    unsubscribe();
  };
}
