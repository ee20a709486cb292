// The process: where it listens, where it keeps its state, how it ends.
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createApp } from './create-app.ts';
import { StateFileError } from './state-file-error.ts';

const dataFile = process.env['DATA_FILE'] ?? fileURLToPath(new URL('../.data/db.json', import.meta.url));
const port = Number(process.env['API_PORT'] ?? 3001);

try {
  const server = createApp({ dataFile, isWarm: true }).listen(port, '127.0.0.1', () => {
    const { address, port: bound } = server.address() as AddressInfo;
    console.log(`Mock API: http://${address}:${bound}/api, state in ${dataFile}`);
  });
  server.once('error', (error) => fail(`The mock API can't listen on port ${port}: ${error.message}`));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
} catch (error) {
  if (!(error instanceof StateFileError)) throw error;
  fail(error.message);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
