import { expect, it } from 'vitest';
import type { ProblemBody, Stored } from '../client.ts';
import type { Backend } from './use-backend.ts';

const shaanxi = '/api/activities/enforcement-environment-shaanxi';

export function sendOffContract(backend: Backend): void {
  const sendOff = <T = ProblemBody>(path: string, on: unknown, version?: number) =>
    backend().call<T>(`${path}/send-off`, {
      method: 'POST',
      body: { on },
      ...(version !== undefined && { version }),
    });
  const get = async (path: string) => (await backend().call<Stored>(path)).body;

  it('refuses a team that invited one deputy, with the finding and its remedy', async () => {
    const { status, body } = await sendOff(shaanxi, '2022-06-22', 1);
    expect(status).toBe(422);
    expect(body.findings).toMatchObject([
      {
        ruleId: 'inspection.enforcement.invites-deputies',
        outcome: 'violated',
        force: 'plan',
        measure: { measured: 1, required: 2 },
        remedy: { code: 'add', amount: 1, unit: 'deputy' },
      },
    ]);
    expect(await get(shaanxi)).not.toHaveProperty('departedOn');
  });

  it('lets the team leave once a second deputy is invited, whether or not he comes', async () => {
    const draft = await get(shaanxi);
    const deputies = draft['deputies'] as { invitedIds: string[] };
    const invitedIds = [...deputies.invitedIds, 'npc-13-shaanxi-002'];
    const body = { ...draft, deputies: { ...deputies, invitedIds } };
    await backend().call(shaanxi, { method: 'PUT', body, version: 1 });
    const sent = await sendOff<Stored>(shaanxi, '2022-06-22', 2);
    expect({ status: sent.status, etag: sent.headers.get('etag') }).toEqual({ status: 200, etag: '"3"' });
    expect(sent.body).toEqual({ ...body, departedOn: '2022-06-22', version: 3 });
  });

  it('judges the day of leaving, not the day that was planned', async () => {
    const path = '/api/activities/visit-zhejiang-shanghai';
    const early = await sendOff(path, '2022-06-09', 1);
    expect(early.body.findings?.map(({ ruleId }) => ruleId)).toEqual(['inspection.cross-unit.arranged']);
    expect((await sendOff(path, '2022-06-10', 1)).status).toBe(200);
  });

  it('asks for the version that the clerk has seen', async () => {
    expect((await sendOff(shaanxi, '2022-06-22')).status).toBe(428);
    expect((await sendOff(shaanxi, '2022-06-22', 9)).status).toBe(412);
  });

  it('needs a day', async () => {
    const { status, body } = await sendOff(shaanxi, 'tomorrow', 1);
    expect({ status, path: body.errors?.[0]?.path }).toEqual({ status: 400, path: 'on' });
  });

  it('sends off nobody twice, and nobody who was called off', async () => {
    for (const id of ['enforcement-environment-hebei', 'enforcement-environment-shanghai']) {
      const { status, body } = await sendOff(`/api/activities/${id}`, '2022-06-22', 1);
      expect({ status, type: body.type }).toEqual({
        status: 409,
        type: 'urn:deputy-work:problem:already-decided',
      });
    }
  });

  it('knows only activities', async () => {
    expect((await sendOff('/api/activities/nothing', '2022-06-22', 1)).status).toBe(404);
    expect((await sendOff('/api/bodies/npc-13-environment', '2022-06-22', 1)).status).toBe(404);
  });
}
