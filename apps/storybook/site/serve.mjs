// The built desk on a plain file server, as any office would put it up: files as they are, in a folder below the root.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { at } from '@deputy-work/config/workspaces';

const below = '/documents/desk/';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves the built desk on a free port; answers its address and how to stop. Throws when it is not built.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function serveDesk() {
  const dist = at('apps/storybook/dist');
  if (!existsSync(path.join(dist, 'index.html'))) {
    throw new Error('apps/storybook is not built, so there is nothing to open. Run `npm run build` first.');
  }
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = path.join(dist, pathname.slice(below.length) || 'index.html');
    if (!pathname.startsWith(below) || !file.startsWith(dist) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server of the desk has no port, so nobody can visit it.');
  return {
    url: `http://127.0.0.1:${address.port}${below}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
