import { Worker } from 'node:worker_threads';
import type { FromWorker, Question, ToWorker } from './report-messages.ts';
import type { Store } from './store.ts';

/** Answers a question about the state as it is now, as JSON. */
export type Reporter = (question: Question) => Promise<string>;

/** The built thread, beside this module when it is built and when it is not. */
const thread = new URL('../dist/report-worker.js', import.meta.url);

interface Asked {
  readonly resolve: (text: string) => void;
  readonly reject: (fault: Error) => void;
}

/**
 * Lets reports be made in a thread of their own, so that a report over a whole term keeps nobody waiting who only wants a list. The thread
 * starts at once or with the first question, and follows the changes of the store from then on; when it breaks, the next question starts another.
 */
export function reporterOf(store: Store, atOnce = false): Reporter {
  const open = new Map<number, Asked>();
  let asked = 0;
  let worker: Worker | undefined;
  const send = (message: ToWorker) => worker?.postMessage(message);

  store.watch((state, change) => send(change ? { kind: 'change', change } : { kind: 'state', state }));

  const start = () => {
    const started = new Worker(thread);
    // A server that is closed doesn't wait for it.
    started.unref();
    started.on('message', (answer: FromWorker) => {
      const waiting = open.get(answer.number);
      open.delete(answer.number);
      if ('text' in answer) waiting?.resolve(answer.text);
      else waiting?.reject(new Error(answer.fault));
    });
    started.on('error', (fault: Error) => {
      worker = undefined;
      for (const { reject } of open.values()) reject(fault);
      open.clear();
    });
    worker = started;
    send({ kind: 'state', state: store.state() });
  };

  if (atOnce) start();
  return (question) =>
    new Promise((resolve, reject) => {
      if (!worker) start();
      const number = ++asked;
      open.set(number, { resolve, reject });
      send({ kind: 'ask', number, question });
    });
}
