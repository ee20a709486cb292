import { Worker } from 'node:worker_threads';

/** What a reader met who read a file over and over. */
export interface Watched {
  readonly reads: number;
  /** Why a read found no JSON. */
  readonly broken: readonly string[];
}

const reader = `
const { readFileSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
const watched = { reads: 0, broken: [] };
let watching = true;
parentPort.once('message', () => { watching = false; });
const read = () => {
  try {
    JSON.parse(readFileSync(workerData, 'utf8'));
  } catch (error) {
    watched.broken.push(error.message);
  }
  watched.reads++;
  if (watching) setImmediate(read);
  else parentPort.postMessage(watched);
};
parentPort.postMessage('watching');
read();
`;

/** Reads a file over and over in another thread, as another program would, until it is stopped. */
export async function watchReadable(file: string): Promise<{ readonly stop: () => Promise<Watched> }> {
  const worker = new Worker(reader, { eval: true, workerData: file });
  const answer = <T>() => new Promise<T>((resolve) => worker.once('message', resolve));
  await answer();
  return {
    async stop() {
      const watched = answer<Watched>();
      worker.postMessage('stop');
      const met = await watched;
      await worker.terminate();
      return met;
    },
  };
}
