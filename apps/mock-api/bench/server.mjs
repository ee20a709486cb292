// The built server in a process of its own, with the samples and as many rows more as the goals speak of.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { samples } from '../dist/model.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** The samples with `rows` views that deputies expressed, all of them answered. */
export function bigState(rows) {
  const state = samples();
  const [congress] = state.congresses;
  const [body] = state.bodies;
  const deputies = state.deputies.filter(({ congressId }) => congressId === congress.id);
  const meetings = state.meetings.filter(({ congressId }) => congressId === congress.id);
  const views = Array.from({ length: rows }, (_, index) => ({
    id: `view-${index}`,
    congressId: congress.id,
    meetingId: meetings[index % meetings.length].id,
    deputyId: deputies[index % deputies.length].id,
    on: `2022-03-${String((index % 28) + 1).padStart(2, '0')}`,
    summary: `示例意见${index}`,
    sortedOn: '2022-04-01',
    handedOverOn: '2022-04-01',
    handedOverToId: body.id,
    dealtWithOn: '2022-05-01',
    repliedOn: '2022-05-01',
    closedOn: '2022-05-01',
    version: 1,
  }));
  return { ...state, 'expressed-views': views };
}

/** Starts the server with this state; `stop` ends it and removes its files. */
export async function startServer(state) {
  const folder = mkdtempSync(path.join(tmpdir(), 'mock-api-bench-'));
  const dataFile = path.join(folder, 'db.json');
  writeFileSync(dataFile, JSON.stringify(state));
  const env = { ...process.env, API_PORT: '0', DATA_FILE: dataFile };
  const server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(server.stdout, 'data');
  const [url] = /http:\S+\d/.exec(String(line));
  return {
    url,
    async stop() {
      server.kill();
      await once(server, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}
