import type { ContactAssignment } from '@deputy-work/liaison';
import { expect, it } from 'vitest';
import type { ProblemBody } from '../client.ts';
import type { Backend } from './use-backend.ts';

const on = '2022-06-20';
const theDayBefore = '2022-06-19';

type Assignment = ContactAssignment & { readonly version: number };
type Pair = Pick<Assignment, 'memberId' | 'deputyId'>;

interface Changes {
  readonly on?: string;
  readonly begun?: readonly Pair[];
  readonly ended?: readonly Pair[];
}

/** Changing who keeps contact with whom, as a plan proposed it. */
export function contactPairsContract(backend: Backend): void {
  const list = async () => (await backend().call<Assignment[]>('/api/contact-assignments')).body;
  const change = <T = ProblemBody>(changes: Changes, congress = 'npc-13') =>
    backend().call<T>(`/api/congresses/${congress}/contact-pairs`, {
      method: 'POST',
      body: { on, begun: [], ended: [], ...changes },
    });
  const refusal = async (changes: Changes, congress?: string) => {
    const { status, body } = await change(changes, congress);
    return {
      status,
      code: body.type.replace('urn:deputy-work:problem:', ''),
      paths: body.errors?.map(({ path }) => path),
    };
  };
  const refused = (...paths: readonly string[]) => ({ status: 409, code: 'pair-refused', paths });
  const invalid = (...paths: readonly string[]) => ({ status: 400, code: 'invalid-record', paths });

  /** Two pairs that go on, of two members, and the same people changed over. */
  const pairs = async () => {
    const going = (await list()).filter(({ from, to }) => from < theDayBefore && to === undefined);
    const first = going[0]!;
    const second = going.find(({ memberId }) => memberId !== first.memberId)!;
    const over = { memberId: second.memberId, deputyId: first.deputyId };
    return { first, second, pair: pairOf(first), other: pairOf(second), over };
  };
  const pairOf = ({ memberId, deputyId }: Pair): Pair => ({ memberId, deputyId });

  it('ends pairs on the day before, begins others on the day, and answers what it changed', async () => {
    const { first, pair, over } = await pairs();
    const before = await list();
    const { status, body } = await change<Assignment[]>({ begun: [over], ended: [pair] });
    expect(status).toBe(200);
    expect(body).toEqual([
      { ...first, to: theDayBefore, version: 2 },
      { id: body[1]?.id, congressId: 'npc-13', ...over, from: on, version: 1 },
    ]);
    const after = new Map((await list()).map((each) => [each.id, each]));
    expect(after.size).toBe(before.length + 1);
    expect(body.map(({ id }) => after.get(id))).toEqual(body);
  });

  it('changes nothing when one pair to end is none on that day', async () => {
    const { pair, over } = await pairs();
    expect(await refusal({ ended: [pair, over] })).toEqual(refused('ended.1'));
    expect(await refusal({ ended: [pair], on: '2018-01-01' })).toEqual(refused('ended.0'));
    expect((await list()).every(({ version }) => version === 1)).toBe(true);
  });

  it('ends no pair on the day it began, because it can not last until the day before', async () => {
    const { over } = await pairs();
    await change({ begun: [over] });
    expect(await refusal({ ended: [over] })).toEqual(refused('ended.0'));
    const { status, body } = await change<Assignment[]>({ ended: [over], on: '2022-06-21' });
    expect([status, body[0]?.to]).toEqual([200, on]);
  });

  it('begins no pair that there is already, or will be', async () => {
    const { pair, over } = await pairs();
    expect(await refusal({ begun: [over, pair] })).toEqual(refused('begun.1'));
    await change({ begun: [over], on: '2022-07-01' });
    expect(await refusal({ begun: [over] })).toEqual(refused('begun.0'));
  });

  it('begins a pair again that has ended', async () => {
    const { pair } = await pairs();
    await change({ ended: [pair] });
    expect((await change({ begun: [pair] })).status).toBe(200);
  });

  it('begins pairs with members of the standing committee alone, as it is on that day', async () => {
    const { pair, over } = await pairs();
    const swapped = { memberId: pair.deputyId, deputyId: pair.memberId };
    expect(await refusal({ begun: [over, swapped] })).toEqual(refused('begun.1.memberId'));
    expect(await refusal({ begun: [over], on: '2018-03-01' })).toEqual(refused('begun.0.memberId'));
  });

  it('lets one of two clerks who accept the same plan have his way', async () => {
    const { pair, over } = await pairs();
    const plan = { begun: [over], ended: [pair] };
    const answers = await Promise.all([change(plan), change(plan)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await list()).filter(({ from }) => from === on)).toHaveLength(1);
  });

  it('names the paths of people who are not there, of another congress, or the same', async () => {
    const { over } = await pairs();
    const nobody = { memberId: 'nobody', deputyId: 'sample-township-18-deputy-01' };
    expect(await refusal({ begun: [over, nobody] })).toEqual(invalid('begun.1.memberId', 'begun.1.deputyId'));
    expect(await refusal({ ended: [nobody] })).toEqual(invalid('ended.0.memberId', 'ended.0.deputyId'));
    const alone = { memberId: over.memberId, deputyId: over.memberId };
    expect(await refusal({ begun: [alone] })).toEqual(invalid('begun.0.deputyId'));
  });

  it('names the paths of what is wrong with a plan', async () => {
    const { over } = await pairs();
    expect(await refusal({ on: 'soon', begun: [over] })).toEqual(invalid('on'));
    expect(await refusal({ begun: [over, over] })).toEqual(invalid('begun.1'));
    expect(await refusal({})).toEqual(invalid('begun'));
    expect(await refusal({ begun: [over] }, 'npc-99')).toMatchObject({ status: 404 });
  });
}
