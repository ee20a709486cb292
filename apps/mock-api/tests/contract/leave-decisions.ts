import { expect, it } from 'vitest';
import type { ProblemBody, Stored } from '../client.ts';
import type { Backend } from './use-backend.ts';

const all = '/api/leave-requests';
/** In Zhejiang, where the presidium decides before a session of a township. */
const ofTownship = {
  congressId: 'sample-township-18',
  deputyId: 'sample-township-18-deputy-01',
  sessionId: 'sample-township-18-session-3',
  scope: 'session',
  sittingIds: [],
  ground: 'health',
  form: 'in-writing',
  addressee: 'presidium',
  askedOn: '2022-06-18',
};
/** No national text names who decides. */
const ofNation = {
  ...ofTownship,
  congressId: 'npc-13',
  deputyId: 'npc-13-hebei-001',
  sessionId: 'npc-13-session-5',
  addressee: 'secretariat',
  askedOn: '2022-03-01',
};
const approved = { outcome: 'approved', by: 'presidium', on: '2022-06-20' };

export function leaveDecisionsContract(backend: Backend): void {
  const ask = async (request: object) =>
    (await backend().call<Stored>(all, { method: 'POST', body: request })).body;
  const decide = <T = ProblemBody>({ id }: { readonly id: string }, decision: object, version?: number) =>
    backend().call<T>(`${all}/${id}/decision`, {
      method: 'POST',
      body: decision,
      ...(version !== undefined && { version }),
    });
  const read = async ({ id }: Stored) => (await backend().call<Stored>(`${all}/${id}`)).body;

  it('keeps the decision of the one whom the place names', async () => {
    const request = await ask(ofTownship);
    const { status, headers, body } = await decide<Stored>(request, approved, 1);
    expect({ status, etag: headers.get('etag') }).toEqual({ status: 200, etag: '"2"' });
    expect(body).toEqual({ ...request, decision: approved, version: 2 });
    expect(await read(request)).toEqual(body);
  });

  it('refuses the decision of another, with the finding that names who can', async () => {
    const request = await ask(ofTownship);
    const { status, body } = await decide(request, { ...approved, by: 'chair' }, 1);
    expect(status).toBe(422);
    expect(body.findings).toMatchObject([
      { ruleId: 'meetings.leave.approver', outcome: 'violated', remedy: { items: ['presidium'] } },
    ]);
    expect(await read(request)).toEqual(request);
  });

  it('stands against nobody where no text names who decides', async () => {
    const request = await ask(ofNation);
    expect((await decide(request, { ...approved, by: 'secretariat', on: '2022-03-02' }, 1)).status).toBe(200);
  });

  it('decides once', async () => {
    const request = await ask(ofTownship);
    await decide(request, approved, 1);
    const { status, body } = await decide(request, { ...approved, outcome: 'refused' }, 2);
    expect({ status, type: body.type }).toEqual({
      status: 409,
      type: 'urn:deputy-work:problem:already-decided',
    });
  });

  it('asks for the version that the clerk has seen', async () => {
    const request = await ask(ofTownship);
    expect((await decide(request, approved)).status).toBe(428);
    expect((await decide(request, approved, 9)).status).toBe(412);
  });

  it('names the paths of what is wrong with a decision', async () => {
    const request = await ask(ofTownship);
    const early = await decide(request, { ...approved, on: '2022-06-17' }, 1);
    expect({ status: early.status, path: early.body.errors?.[0]?.path }).toEqual({
      status: 400,
      path: 'decision.on',
    });
    const wrong = await decide(request, { outcome: 'perhaps', by: 'presidium', on: 'tomorrow' }, 1);
    expect(wrong.body.errors?.map(({ path }) => path)).toEqual(['outcome', 'on']);
  });

  it('lets no decision be made by saving a record that has one', async () => {
    const created = await backend().call<ProblemBody>(all, {
      method: 'POST',
      body: { ...ofTownship, decision: approved },
    });
    expect({ status: created.status, path: created.body.errors?.[0]?.path }).toEqual({
      status: 400,
      path: 'decision',
    });
    const request = await ask(ofTownship);
    const { body } = await decide<Stored>(request, approved, 1);
    const save = (decision: object) =>
      backend().call(`${all}/${request.id}`, { method: 'PUT', body: { ...body, decision }, version: 2 });
    expect((await save({ ...approved, outcome: 'refused' })).status).toBe(400);
    expect((await save(approved)).status).toBe(200);
  });

  it('knows no request that is not there', async () => {
    expect((await decide({ id: 'nothing' }, approved, 1)).status).toBe(404);
  });
}
