import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { clientOf, type Client } from '../client.ts';
import { serve, type Running } from '../serve.ts';

/** Answers the client of the backend under test. */
export type Backend = () => Client;

/** The backend under test, with the samples in it before every test: the one at API_URL, or a mock API of our own. */
export function useBackend(): Backend {
  let running: Running;
  beforeAll(async () => {
    const other = process.env['API_URL'];
    running = other ? { baseUrl: other, stop: () => Promise.resolve() } : await serve();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    const { status } = await clientOf(running.baseUrl).call('/api/reset', { method: 'POST' });
    expect(status).toBe(204);
  });
  return () => clientOf(running.baseUrl);
}
