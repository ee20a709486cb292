import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** The built server in a process of its own, that can be killed. */
export interface ServerProcess {
  readonly baseUrl: string;
  /** Ends it on the spot, whatever it is doing, and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts the built server; throws what it complains of when it doesn't start. */
export async function startProcess(dataFile: string): Promise<ServerProcess> {
  if (!existsSync(main)) throw new Error('The mock API is not built. Run `npm run build` first.');
  const env = { ...process.env, DATA_FILE: dataFile, API_PORT: '0' };
  const server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(server, 'exit');
  const complaints: string[] = [];
  server.stderr.on('data', (chunk) => complaints.push(String(chunk)));
  const started = once(server.stdout, 'data').then(([line]) => String(line));
  const line = await Promise.race([started, exited.then(() => '')]);
  const baseUrl = /http:\/\/[\d.]+:\d+/.exec(line)?.[0];
  if (baseUrl === undefined) throw new Error(`The server did not start: ${complaints.join('')}`);
  return {
    baseUrl,
    async kill() {
      server.kill('SIGKILL');
      await exited;
    },
  };
}
