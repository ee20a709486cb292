import type { BudgetLetter, BudgetRound } from '@deputy-work/liaison';
import { expect, it } from 'vitest';
import type { ProblemBody } from '../client.ts';
import type { Backend } from './use-backend.ts';

const round = 'npc-13-budget-review-2022';
const on = '2022-06-20';

type Letter = BudgetLetter & { readonly version: number };

/** Sending the letters of a budget-review round. */
export function budgetLettersContract(backend: Backend): void {
  const list = async () => (await backend().call<Letter[]>(`/api/budget-letters?roundId=${round}`)).body;
  const send = <T = ProblemBody>(
    deputyIds: readonly (string | undefined)[],
    { to = round, ...more }: { readonly to?: string; readonly on?: string } = {},
  ) =>
    backend().call<T>(`/api/budget-rounds/${to}/letters`, {
      method: 'POST',
      body: { on, deputyIds, ...more },
    });
  const refusal = async (...sending: Parameters<typeof send>) => {
    const { status, body } = await send(...sending);
    return {
      status,
      code: body.type.replace('urn:deputy-work:problem:', ''),
      paths: body.errors?.map(({ path }) => path),
    };
  };

  /** One deputy for whom a letter lies ready, one for whom there is none, and one who has been sent one. */
  const deputies = async () => {
    const { deputyIds } = (await backend().call<BudgetRound>(`/api/budget-rounds/${round}`)).body;
    const letters = await list();
    const ready = letters.find(({ sentOn }) => sentOn === undefined)!;
    const without = deputyIds.find((id) => letters.every(({ deputyId }) => deputyId !== id))!;
    const written = letters.find(({ sentOn }) => sentOn !== undefined)!.deputyId;
    return { ready, without, written };
  };

  it('sends what lies ready, writes what does not, and answers the letters', async () => {
    const { ready, without } = await deputies();
    const before = await list();
    const { status, body } = await send<Letter[]>([without, ready.deputyId]);
    expect(status).toBe(200);
    expect(body).toEqual([
      { id: body[0]?.id, roundId: round, deputyId: without, sentOn: on, version: 1 },
      { ...ready, sentOn: on, version: 2 },
    ]);
    const after = await list();
    expect(after).toHaveLength(before.length + 1);
    expect(after).toEqual(expect.arrayContaining(body));
  });

  it('sends nobody a letter when one of them has been sent one', async () => {
    const { ready, written } = await deputies();
    const before = await list();
    expect(await refusal([ready.deputyId, written])).toEqual({
      status: 409,
      code: 'letter-refused',
      paths: ['deputyIds.1'],
    });
    expect(await list()).toEqual(before);
  });

  it('sends a letter once when two clerks send it at once', async () => {
    const { without } = await deputies();
    const answers = await Promise.all([send([without]), send([without])]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await list()).filter(({ deputyId }) => deputyId === without)).toHaveLength(1);
  });

  it('names the paths of who is not of the round, and of what is wrong', async () => {
    const { ready } = await deputies();
    const invalid = (...paths: readonly string[]) => ({ status: 400, code: 'invalid-record', paths });
    expect(await refusal([ready.deputyId, 'nobody'])).toEqual(invalid('deputyIds.1'));
    expect(await refusal([ready.deputyId, ready.deputyId])).toEqual(invalid('deputyIds.1'));
    expect(await refusal([])).toEqual(invalid('deputyIds'));
    expect(await refusal([ready.deputyId], { on: '2022-02-30' })).toEqual(invalid('on'));
    expect(await refusal([ready.deputyId], { to: 'no-round' })).toMatchObject({ status: 404 });
  });
}
