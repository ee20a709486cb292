import { createApp } from '@deputy-work/mock-api';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A server that a test has started. */
export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts the mock API on a free port, with its state in a temporary file. */
export async function serveApi(): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), 'deputy-work-admin-'));
  const app = createApp({ dataFile: path.join(folder, 'db.json') });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}
