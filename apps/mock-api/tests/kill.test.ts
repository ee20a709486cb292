// A server that is killed in the middle of writes keeps all that it acknowledged. KILLS=50 kills it as often as that.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { clientOf, type Client, type Stored } from './client.ts';
import { startProcess } from './server-process.ts';
import { smallState } from './small-state.ts';

const kills = Number(process.env['KILLS'] ?? 10);
const state = smallState();
const sheet = state.sheets[0]!;
const template = state.bodies[0]!;

/** Each clerk adds bodies and marks a person of his own, as fast as he is answered. */
class Clerk {
  readonly added: string[] = [];
  /** How his person stands: as acknowledged, or as asked for when the server died before it answered. */
  readonly possible: (string | undefined)[];

  constructor(
    readonly name: string,
    readonly deputyId: string,
    status: string | undefined,
  ) {
    this.possible = [status];
  }

  async writeUntilKilled(baseUrl: string, onAnswer: () => void): Promise<void> {
    const client = clientOf(baseUrl);
    try {
      for (;;) {
        const id = `${this.name}-${this.added.length}-${Math.random()}`;
        const { status } = await client.call('/api/bodies', { method: 'POST', body: { ...template, id } });
        expect(status).toBe(201);
        this.added.push(id);
        onAnswer();
        await this.#mark(client);
        onAnswer();
      }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }

  async #mark(client: Client): Promise<void> {
    const [from] = this.possible;
    const to = from === 'present' ? 'not-required' : 'present';
    this.possible.push(to);
    const mark = { deputyId: this.deputyId, from: entry(from), to: entry(to) };
    const { status, body } = await client.call(`/api/sheets/${sheet.id}/marks`, {
      method: 'POST',
      body: { marks: [mark] },
    });
    expect(status, JSON.stringify(body)).toBe(200);
    this.possible.splice(0, 2, to);
  }
}

const entry = (status: string | undefined) => ({ ...(status !== undefined && { status }), intervals: [] });

it(`loses nothing that it acknowledged when it is killed ${kills} times during writes`, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mock-api-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const dataFile = path.join(folder, 'db.json');
  writeFileSync(dataFile, JSON.stringify(state));
  const clerks = sheet.entries
    .filter(({ intervals }) => intervals.length === 0)
    .slice(0, 4)
    .map(({ deputyId, status }, index) => new Clerk(`clerk-${index}`, deputyId, status));

  for (let kill = 0; kill <= kills; kill++) {
    const server = await startProcess(dataFile);
    const client = clientOf(server.baseUrl);
    const bodies = new Set((await client.call<Stored[]>('/api/bodies')).body.map(({ id }) => id));
    const { entries } = (await client.call<typeof sheet>(`/api/sheets/${sheet.id}`)).body;
    for (const clerk of clerks) {
      expect(clerk.added.filter((id) => !bodies.has(id))).toEqual([]);
      const found = entries.find(({ deputyId }) => deputyId === clerk.deputyId)?.status;
      expect(clerk.possible).toContain(found);
      clerk.possible.splice(0, clerk.possible.length, found);
    }

    let answers = 0;
    const enough = 1 + ((kill * 7) % 23);
    let killed: Promise<void> | undefined;
    const onAnswer = () => {
      if (++answers === enough) killed = server.kill();
    };
    await Promise.all(clerks.map((clerk) => clerk.writeUntilKilled(server.baseUrl, onAnswer)));
    await killed;
  }
  const added = clerks.flatMap((clerk) => clerk.added);
  expect(added.length).toBeGreaterThan(kills);
}, 120_000);
