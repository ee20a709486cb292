import { expect, it } from 'vitest';
import type { ProblemBody, Stored } from '../client.ts';
import type { Backend } from './use-backend.ts';

const resources = [
  'electoral-units',
  'activities',
  'congresses',
  'sessions',
  'deputies',
  'committee-meetings',
  'meetings',
  'sittings',
  'sheets',
  'leave-requests',
  'residence-registers',
  'duty-records',
  'votes',
  'speech-turns',
  'notices',
  'meeting-documents',
  'briefings',
  'invitations',
  'expressed-views',
  'bodies',
  'memberships',
  'liaison-years',
  'contact-assignments',
  'contacts',
  'committee-reports',
  'organ-activities',
  'budget-rounds',
  'budget-letters',
  'tracked-views',
  'letters',
  'group-activities',
  'public-contacts',
  'residences-elsewhere',
  'return-visits',
  'stations',
  'station-activities',
  'draft-law-consultations',
  'involvements',
  'talent-pool-entries',
];

export function everyResourceContract(backend: Backend): void {
  it.each(resources)('%s are listed, read, changed, created and deleted in the same way', async (name) => {
    const client = backend();
    const list = await client.call<Stored[]>(`/api/${name}?_start=0&_end=1&_sort=id&_order=DESC`);
    const [record] = list.body;
    const path = `/api/${name}/${record!.id}`;

    expect((await client.call<Stored>(path)).body).toEqual(record);
    const changed = await client.call<Stored>(path, { method: 'PUT', body: record, version: 1 });
    expect(changed.body).toEqual({ ...record, version: 2 });

    const copy = { ...withoutSteps(record!), id: `copy-of-${record!.id}` };
    const created = await client.call<Stored>(`/api/${name}`, { method: 'POST', body: copy });
    expect(created.status, JSON.stringify(created.body)).toBe(201);
    const total = Number((await client.call(`/api/${name}?_end=1`)).headers.get('x-total-count'));
    expect(total).toBe(Number(list.headers.get('x-total-count')) + 1);

    const copyPath = `/api/${name}/copy-of-${record!.id}`;
    expect((await client.call(copyPath, { method: 'DELETE', version: 1 })).status).toBe(204);
    const gone = await client.call<ProblemBody>(copyPath);
    expect(gone.body.type).toBe('urn:deputy-work:problem:no-such-record');
  });

  it('are all named by the meta resource, with the day to demonstrate on', async () => {
    expect((await backend().call('/api/meta')).body).toEqual({ demoAsOf: '2022-06-20', resources });
  });
}

/** Departures, decisions and what comes after the first step of a history are set by steps alone. */
const withoutSteps = ({ steps, ...record }: Stored) => ({
  ...record,
  decision: undefined,
  departedOn: undefined,
  ...(Array.isArray(steps) && { steps: steps.slice(0, 1) as unknown[] }),
});
