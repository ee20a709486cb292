import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { at } from '@deputy-work/config/workspaces';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A server that is running, and how to end it. */
export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves the built desk from a folder below the root, as any office’s web server would: plain files, nothing rewritten. */
export async function serveDesk(): Promise<Running> {
  const dist = at('apps/storybook/dist');
  if (!existsSync(path.join(dist, 'index.html'))) {
    throw new Error('apps/storybook is not built, so there is nothing to open. Run `npm run build` first.');
  }
  const below = '/documents/desk/';
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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server of the desk has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${below}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
