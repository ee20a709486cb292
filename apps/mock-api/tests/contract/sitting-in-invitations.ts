import { expect, it } from 'vitest';
import type { ProblemBody, Stored } from '../client.ts';
import type { Backend } from './use-backend.ts';

const nation = 'npc-13';
const on = '2022-06-20';
const deputy = (number: number) => `npc-13-hebei-00${number}`;

export function sittingInInvitationsContract(backend: Backend): void {
  const plan = async (meeting: object) => {
    const body = { congressId: nation, number: 91, kind: 'ordinary', opensOn: '2022-09-01', ...meeting };
    return (await backend().call<Stored>('/api/committee-meetings', { method: 'POST', body })).body.id;
  };
  const invite = <T = ProblemBody>(
    meetings: Readonly<Record<string, string>>,
    { congress = nation, ...more }: { readonly congress?: string; readonly on?: string } = {},
  ) => {
    const invitations = Object.entries(meetings).map(([deputyId, committeeMeetingId]) => ({
      deputyId,
      committeeMeetingId,
    }));
    return backend().call<T>(`/api/congresses/${congress}/sitting-in-invitations`, {
      method: 'POST',
      body: { on, invitations, ...more },
    });
  };
  const invitedTo = async (meeting: string) =>
    (await backend().call<Stored[]>(`/api/invitations?committeeMeetingId=${meeting}`)).body;
  const refusal = ({ status, body }: { readonly status: number; readonly body: ProblemBody }) => ({
    status,
    code: body.type.replace('urn:deputy-work:problem:', ''),
    paths: body.errors?.map(({ path }) => path),
  });
  const refused = (...paths: readonly string[]) => ({ status: 409, code: 'invitation-refused', paths });

  it('invites all whom a plan names, and answers their invitations', async () => {
    const meeting = await plan({ seatsForDeputies: 2 });
    const { status, body } = await invite<Stored[]>({ [deputy(1)]: meeting, [deputy(2)]: meeting });
    expect(status).toBe(201);
    expect(body).toEqual(
      [deputy(1), deputy(2)].map((deputyId, index) => ({
        id: body[index]?.id,
        congressId: nation,
        deputyId,
        committeeMeetingId: meeting,
        invitedOn: on,
        version: 1,
      })),
    );
    expect(await invitedTo(meeting)).toEqual(body);
  });

  it('invites nobody when one of them is invited to that meeting already', async () => {
    const meeting = await plan({});
    await invite({ [deputy(1)]: meeting });
    const answer = await invite({ [deputy(2)]: meeting, [deputy(1)]: meeting });
    expect(refusal(answer)).toEqual(refused('invitations.1'));
    expect(await invitedTo(meeting)).toHaveLength(1);
  });

  it('invites nobody when there are fewer seats, of which those who declined take none', async () => {
    const meeting = await plan({ seatsForDeputies: 2 });
    const three = { [deputy(1)]: meeting, [deputy(2)]: meeting, [deputy(3)]: meeting };
    expect(refusal(await invite(three))).toEqual(refused('invitations.2'));

    const { body } = await invite<Stored[]>({ [deputy(1)]: meeting, [deputy(2)]: meeting });
    expect(refusal(await invite({ [deputy(3)]: meeting }))).toEqual(refused('invitations.0'));
    const { version, ...invitation } = body[0]!;
    await backend().call(`/api/invitations/${invitation.id}`, {
      method: 'PUT',
      body: { ...invitation, declinedOn: on },
      version,
    });
    expect((await invite({ [deputy(3)]: meeting })).status).toBe(201);
  });

  it('invites nobody to a meeting that has opened or was called off by that day', async () => {
    const opening = await plan({ opensOn: on });
    const calledOff = await plan({ cancelledOn: on });
    const answer = await invite({ [deputy(1)]: opening, [deputy(2)]: calledOff });
    expect(refusal(answer)).toEqual(refused('invitations.0', 'invitations.1'));
    expect((await invite({ [deputy(1)]: opening }, { on: '2022-06-19' })).status).toBe(201);
    expect((await invite({ [deputy(2)]: calledOff }, { on: '2022-06-19' })).status).toBe(201);
  });

  it('invites nobody of another congress, and nobody to its meetings', async () => {
    const meeting = await plan({});
    const stranger = await invite({ 'sample-township-18-deputy-01': meeting });
    const elsewhere = await invite(
      { 'sample-township-18-deputy-01': meeting },
      { congress: 'sample-township-18' },
    );
    const nothing = await invite({ nobody: 'nothing' });
    const invalid = { status: 400, code: 'invalid-record' };
    expect(refusal(stranger)).toEqual({ ...invalid, paths: ['invitations.0.deputyId'] });
    expect(refusal(elsewhere)).toEqual({ ...invalid, paths: ['invitations.0.committeeMeetingId'] });
    expect(refusal(nothing)).toEqual({
      ...invalid,
      paths: ['invitations.0.deputyId', 'invitations.0.committeeMeetingId'],
    });
  });

  it('names the paths of what is wrong with a plan', async () => {
    const answer = await invite({}, { on: 'soon' });
    expect(refusal(answer)).toMatchObject({ status: 400, paths: ['on', 'invitations'] });
    expect((await invite({ [deputy(1)]: 'x' }, { congress: 'npc-99' })).status).toBe(404);
  });
}
