import { expect, it } from 'vitest';
import type { ProblemBody } from '../client.ts';
import type { Backend } from './use-backend.ts';

const json = { 'content-type': 'application/json' };
const one = '/api/activities/enforcement-environment-shaanxi';

interface Case {
  readonly what: string;
  readonly path: string;
  readonly init: RequestInit;
  readonly status: number;
  readonly code: string;
}

const cases: readonly Case[] = [
  {
    what: 'a body that is not JSON',
    path: '/api/activities',
    init: { method: 'POST', headers: json, body: '{"a":' },
    status: 400,
    code: 'malformed-json',
  },
  {
    what: 'a body of another type',
    path: '/api/activities',
    init: { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' },
    status: 415,
    code: 'not-json',
  },
  {
    what: 'a body beyond all reason',
    path: '/api/activities',
    init: { method: 'POST', headers: json, body: JSON.stringify('x'.repeat(2_000_000)) },
    status: 413,
    code: 'body-too-large',
  },
  { what: 'no body', path: '/api/activities', init: { method: 'POST' }, status: 400, code: 'invalid-record' },
  {
    what: 'a list for a record',
    path: '/api/activities',
    init: { method: 'POST', headers: json, body: '[]' },
    status: 400,
    code: 'invalid-record',
  },
  { what: 'an unknown route', path: '/api/nothing', init: {}, status: 404, code: 'no-such-route' },
  { what: 'an unknown route outside the API', path: '/', init: {}, status: 404, code: 'no-such-route' },
  {
    what: 'an unknown step',
    path: `${one}/call-back`,
    init: { method: 'POST' },
    status: 404,
    code: 'no-such-route',
  },
  { what: 'a request for all at once', path: '/api/db', init: {}, status: 404, code: 'no-such-route' },
  {
    what: 'an unknown record',
    path: '/api/activities/nothing',
    init: {},
    status: 404,
    code: 'no-such-record',
  },
  {
    what: 'an address that is not UTF-8',
    path: '/api/activities/%E0%A4%A',
    init: {},
    status: 400,
    code: 'invalid-query',
  },
  {
    what: 'a method that a list does not take',
    path: '/api/activities',
    init: { method: 'DELETE' },
    status: 405,
    code: 'method-not-allowed',
  },
  {
    what: 'a method that a record does not take',
    path: one,
    init: { method: 'PATCH' },
    status: 405,
    code: 'method-not-allowed',
  },
  {
    what: 'a method that a step does not take',
    path: `${one}/send-off`,
    init: {},
    status: 405,
    code: 'method-not-allowed',
  },
  {
    what: 'a method that marks do not take',
    path: '/api/sheets/any/marks',
    init: {},
    status: 405,
    code: 'method-not-allowed',
  },
  {
    what: 'a method that reports do not take',
    path: '/api/reports',
    init: { method: 'POST' },
    status: 405,
    code: 'method-not-allowed',
  },
];

export function problemsContract(backend: Backend): void {
  it.each(cases)('answers $what with a problem', async ({ path, init, status, code }) => {
    const { headers, body } = await backend().raw<ProblemBody>(path, init);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ type: `urn:deputy-work:problem:${code}`, status });
    expect(body.title.length).toBeGreaterThan(0);
    expect(body.detail.length).toBeGreaterThan(0);
  });

  it('names the methods that a route takes when it refuses one', async () => {
    const { headers } = await backend().raw(one, { method: 'PATCH' });
    expect(headers.get('allow')).toBe('GET, PUT, DELETE');
  });

  it('says that it is well', async () => {
    expect(await backend().call('/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });
}
