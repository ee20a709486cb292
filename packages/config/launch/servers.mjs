// Servers on this machine: a port for them, and the moment they answer.
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const host = '127.0.0.1';

const bind = (port) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => {
      const { port: bound } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(bound));
    });
  });

/** The wanted port when it is free, otherwise one that is. */
export const freePort = (wanted) => bind(wanted).catch(() => bind(0));

const answers = async (url) => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
};

/** Waits until the address answers. */
export const untilAnswers = async (url, seconds = 60) => {
  const end = Date.now() + seconds * 1000;
  while (!(await answers(url))) {
    if (Date.now() > end)
      throw new Error(`${url} did not answer within ${seconds} s. What the server said stands above.`);
    await wait(150);
  }
};
