import type { AddressInfo } from 'node:net';
import { createApp, type AppOptions } from '../src/index.ts';

export interface Running {
  readonly baseUrl: string;
  readonly stop: () => Promise<void>;
}

/** Starts the API on a port of its own. */
export function serve(options: AppOptions = {}): Promise<Running> {
  const app = createApp(options);
  return new Promise((resolve, reject) => {
    const server = app.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        baseUrl: `http://127.0.0.1:${port}`,
        stop: () => new Promise((stopped) => server.close(() => stopped())),
      });
    });
    server.once('error', reject);
  });
}
