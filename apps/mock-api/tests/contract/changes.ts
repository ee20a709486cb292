import { expect, it } from 'vitest';
import type { ProblemBody, Stored } from '../client.ts';
import type { Backend } from './use-backend.ts';

const draft = {
  congressId: 'npc-13',
  title: '示例草稿',
  kind: 'enforcement-inspection',
  organiserId: 'npc-13-environment',
  topics: [],
  members: [],
  deputies: { invitedIds: [] as string[], confirmedIds: [], attendedIds: [] },
  views: [],
  hearings: [],
};
const shaanxi = '/api/activities/enforcement-environment-shaanxi';

export function changesContract(backend: Backend): void {
  const get = async (path: string) => (await backend().call<Stored>(path)).body;
  const create = <T = ProblemBody>(body: object) =>
    backend().call<T>('/api/activities', { method: 'POST', body });
  const update = <T = ProblemBody>(path: string, body: object, version?: number) =>
    backend().call<T>(path, { method: 'PUT', body, ...(version !== undefined && { version }) });

  it('answers one record with its version as ETag', async () => {
    const { status, headers, body } = await backend().call<Stored>(shaanxi);
    expect({ status, etag: headers.get('etag'), version: body.version }).toEqual({
      status: 200,
      etag: '"1"',
      version: 1,
    });
  });

  it('creates a draft, however incomplete, gives it an id and says where it is', async () => {
    const { status, headers, body } = await create<Stored>(draft);
    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('"1"');
    expect(body).toEqual({ ...draft, id: body.id, version: 1 });
    expect(await get(headers.get('location') ?? 'nowhere')).toEqual(body);
  });

  it('takes the id of a new record when it is free, and refuses it when it is not', async () => {
    expect((await create({ ...draft, id: 'own-id' })).status).toBe(201);
    const { status, body } = await create({ ...draft, id: 'own-id' });
    expect({ status, type: body.type }).toEqual({ status: 409, type: 'urn:deputy-work:problem:id-taken' });
  });

  it('names the paths of what is not in the agreed form', async () => {
    const deputies = { invitedIds: ['npc-13-hebei-001', ' '], confirmedIds: [], attendedIds: [] };
    const { status, body } = await create({ ...draft, kind: 'picnic', colour: 'red', deputies });
    expect(status).toBe(400);
    expect(body.errors?.map(({ path }) => path).toSorted()).toEqual(['', 'deputies.invitedIds.1', 'kind']);
    expect(body.errors?.find(({ path }) => path === '')?.message).toContain('colour');
  });

  it('names the paths of references to nothing, and to another congress', async () => {
    const deputies = {
      invitedIds: ['npc-13-hebei-001', 'nobody', 'sample-township-18-deputy-01'],
      confirmedIds: [],
      attendedIds: [],
    };
    const { status, body } = await create({ ...draft, organiserId: 'no-such-body', deputies });
    expect(status).toBe(400);
    expect(body.errors?.map(({ path }) => path)).toEqual([
      'organiserId',
      'deputies.invitedIds.1',
      'deputies.invitedIds.2',
    ]);
  });

  it('saves a change under a new version', async () => {
    const before = await get(shaanxi);
    const { status, headers, body } = await update<Stored>(shaanxi, { ...before, title: '新标题' }, 1);
    expect({ status, etag: headers.get('etag') }).toEqual({ status: 200, etag: '"2"' });
    expect(body).toEqual({ ...before, title: '新标题', version: 2 });
    expect(await get(shaanxi)).toEqual(body);
  });

  it('refuses a change that does not say what it was made from', async () => {
    const { status } = await update(shaanxi, await get(shaanxi));
    expect(status).toBe(428);
  });

  it('refuses a change made from an older version, and shows the current record', async () => {
    const before = await get(shaanxi);
    await update(shaanxi, { ...before, title: '先保存的' }, 1);
    const { status, body } = await update(shaanxi, { ...before, title: '后保存的' }, 1);
    expect(status).toBe(412);
    expect(body.current).toEqual({ ...before, title: '先保存的', version: 2 });
    expect(await get(shaanxi)).toEqual(body.current);
  });

  it('lets one of two clerks who save at once have his way, and tells the other', async () => {
    const before = await get(shaanxi);
    const clerks = ['甲', '乙', '丙', '丁'].map((title) => update<Stored>(shaanxi, { ...before, title }, 1));
    const answers = await Promise.all(clerks);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412]);
    expect((await get(shaanxi))['title']).toBe(answers.find(({ status }) => status === 200)?.body['title']);
  });

  it('leaves a record as it is when the new one is not in the agreed form', async () => {
    const before = await get(shaanxi);
    const { status, body } = await update(shaanxi, { ...before, departsOn: '2022-02-30' }, 1);
    expect({ status, path: body.errors?.[0]?.path }).toEqual({ status: 400, path: 'departsOn' });
    expect(await get(shaanxi)).toEqual(before);
  });

  it('lets no record change its id', async () => {
    const { status, body } = await update(shaanxi, { ...(await get(shaanxi)), id: 'another' }, 1);
    expect({ status, path: body.errors?.[0]?.path }).toEqual({ status: 400, path: 'id' });
  });

  it('lets no team leave by being saved as departed', async () => {
    const path = { status: 400, path: 'departedOn' };
    const saved = await update(shaanxi, { ...(await get(shaanxi)), departedOn: '2022-06-22' }, 1);
    expect({ status: saved.status, path: saved.body.errors?.[0]?.path }).toEqual(path);
    const created = await create({ ...draft, departedOn: '2022-06-22' });
    expect({ status: created.status, path: created.body.errors?.[0]?.path }).toEqual(path);
  });

  it('deletes what nothing refers to', async () => {
    expect((await backend().call(shaanxi, { method: 'DELETE' })).status).toBe(428);
    expect((await backend().call(shaanxi, { method: 'DELETE', version: 7 })).status).toBe(412);
    expect((await backend().call(shaanxi, { method: 'DELETE', version: 1 })).status).toBe(204);
    expect((await backend().call(shaanxi)).status).toBe(404);
  });

  it('keeps what others refer to, and says who they are', async () => {
    const path = '/api/deputies/npc-13-shaanxi-001';
    const { status, body } = await backend().call<ProblemBody>(path, { method: 'DELETE', version: 1 });
    expect(status).toBe(409);
    expect(body.detail).toContain('enforcement-environment-shaanxi (deputies.invitedIds.0)');
    expect((await backend().call(path)).status).toBe(200);
  });

  it('goes back to the samples on reset', async () => {
    const samples = (await backend().call('/api/activities')).body;
    await create(draft);
    await update(shaanxi, { ...(await get(shaanxi)), title: '改过' }, 1);
    await backend().call('/api/reset', { method: 'POST' });
    expect((await backend().call('/api/activities')).body).toEqual(samples);
  });
}
