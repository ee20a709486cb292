// What survives: a restart, a reader in the middle of a write, a file that somebody broke.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp, StateFileError } from '../src/index.ts';
import { samples } from '../src/model.ts';
import { clientOf, type Client, type Stored } from './client.ts';
import { watchReadable } from './watch-readable.ts';
import { serve, type Running } from './serve.ts';

const shaanxi = '/api/activities/enforcement-environment-shaanxi';

let folder: string;
let dataFile: string;
const started: Running[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mock-api-'));
  dataFile = path.join(folder, 'state', 'db.json');
});

afterEach(async () => {
  await Promise.all(started.splice(0).map(({ stop }) => stop()));
  rmSync(folder, { recursive: true });
});

const start = async (): Promise<Client> => {
  const running = await serve({ dataFile });
  started.push(running);
  return clientOf(running.baseUrl);
};

const retitle = async (client: Client, title: string) => {
  const { body } = await client.call<Stored>(shaanxi);
  const changed = { ...body, title };
  return client.call<Stored>(shaanxi, { method: 'PUT', body: changed, version: body.version });
};

const stateIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

describe('the state file', () => {
  it('is made of the samples when it is not there', async () => {
    await start();
    expect(stateIn(dataFile)).toEqual({ changes: 0, ...samples() });
  });

  it('keeps changes over a restart', async () => {
    await retitle(await start(), '重启之前改的');
    const { body } = await (await start()).call<Stored>(shaanxi);
    expect([body['title'], body.version]).toEqual(['重启之前改的', 2]);
  });

  it('goes back to the samples on reset, also over a restart', async () => {
    const client = await start();
    await retitle(client, '改过');
    await client.call('/api/reset', { method: 'POST' });
    const { body } = await (await start()).call<Stored>(shaanxi);
    expect(body.version).toBe(1);
    expect(stateIn(dataFile)).toEqual({ changes: 1, ...samples() });
  });

  it('can be read at every moment while it is replaced again and again', async () => {
    const client = await start();
    const watch = await watchReadable(dataFile);
    for (let turn = 1; turn <= 8; turn++) await client.call('/api/reset', { method: 'POST' });
    const { reads, broken } = await watch.stop();
    expect(broken).toEqual([]);
    expect(reads).toBeGreaterThan(5);
    expect(readdirSync(path.dirname(dataFile)).toSorted()).toEqual(['db.journal', 'db.json']);
  }, 30_000);
});

describe('a state file that is no state', () => {
  const saved = (change: (state: Record<string, unknown>) => unknown) => {
    createApp({ dataFile });
    writeFileSync(dataFile, JSON.stringify(change(stateIn(dataFile))));
  };

  it.each([
    ['is not JSON', () => '{"activities": [', 'it is not JSON'],
    ['is empty', () => '', 'it is not JSON'],
    ['is JSON of something else', () => 'null', 'it has no list "electoral-units"'],
    ['does not count its changes', () => '{"changes":"many"}', 'changes is no whole number'],
  ])('is refused and left alone when it %s', (_, textOf, fault) => {
    dataFile = path.join(folder, 'db.json');
    writeFileSync(dataFile, textOf());
    expect(() => createApp({ dataFile })).toThrow(StateFileError);
    expect(() => createApp({ dataFile })).toThrow(fault);
    expect(() => createApp({ dataFile })).toThrow(dataFile);
    expect(readFileSync(dataFile, 'utf8')).toBe(textOf());
  });

  it('is refused when a list is missing that an earlier version did not know, left alone, and says what to do', () => {
    saved((state) => ({ ...state, letters: undefined }));
    const before = readFileSync(dataFile, 'utf8');
    expect(() => createApp({ dataFile })).toThrow('it has no list "letters", so an earlier version');
    expect(() => createApp({ dataFile })).toThrow('or move the state and its journal away');
    expect(readFileSync(dataFile, 'utf8')).toBe(before);
  });

  it('is refused with the path of the record that is not in the agreed form', () => {
    saved((state) => ({ ...state, sessions: [{ id: 'session', version: 1 }] }));
    expect(() => createApp({ dataFile })).toThrow(/: sessions\.0\.congressId: /);
  });

  it('is refused when a record has no version', () => {
    saved((state) => ({ ...state, bodies: [{ id: 'body' }] }));
    expect(() => createApp({ dataFile })).toThrow('bodies.0.version is no whole number');
  });
});

describe('a change that can not be written', () => {
  it('is a problem that the output explains, and nobody sees the change', async () => {
    const output = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const client = await start();
    rmSync(path.dirname(dataFile), { recursive: true });
    writeFileSync(path.dirname(dataFile), 'a file where the folder was');
    const { status, headers } = await retitle(client, '写不进去');
    expect({ status, type: headers.get('content-type') }).toEqual({
      status: 500,
      type: 'application/problem+json; charset=utf-8',
    });
    expect((await client.call<Stored>(shaanxi)).body.version).toBe(1);
    expect(output).toHaveBeenCalledOnce();
    output.mockRestore();
  });
});
