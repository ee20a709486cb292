import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import type { Running } from './serve-api.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Serves the built admin on a free port, with the API behind it as in `npm start`. */
export async function serveAdmin(apiUrl: string): Promise<Running> {
  if (!existsSync(`${root}dist/index.html`)) {
    throw new Error(
      'apps/admin is not built, so there is nothing to walk through. Run `npm run build` first.',
    );
  }
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, proxy: { '/api': { target: apiUrl } } },
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The preview server of apps/admin has no address.');
  return { url, stop: () => server.close() };
}
