import type { Block } from '@deputy-work/loop';
import { Block as blockSchema } from '@deputy-work/loop/schema';
import type { Finding } from '@deputy-work/rules';
import { expect, it } from 'vitest';
import type { ProblemBody, Stored } from '../client.ts';
import type { Backend } from './use-backend.ts';

const office = { by: 'general-office', byId: 'npc-13-general-office' };
const ministry = 'npc-13-transport';
const heard = { step: 'heard', on: '2022-05-01', ...office };
const handedOver = { step: 'handed-over', on: '2022-05-05', ...office, toId: ministry };
const handled = { step: 'handled', on: '2022-05-20', by: 'handling-unit', byId: ministry };
const replied = { ...handled, step: 'replied', on: '2022-05-25' };
const confirmed = { step: 'confirmed', on: '2022-06-01', by: 'deputy', byId: 'npc-13-hebei-001' };

const record = { congressId: 'npc-13', deputyId: 'npc-13-hebei-001', summary: '示例', steps: [heard] };
const views = {
  letters: record,
  'tracked-views': {
    ...record,
    channel: 'organ-activity',
    steps: [{ ...heard, by: 'organ', byId: ministry }],
  },
  'expressed-views': { ...record, meetingId: 'npc-13-committee-14-forum' },
};
type Resource = keyof typeof views;

/** The steps of the loop that a record goes through, whatever channel it came by. */
export function loopStepsContract(backend: Backend): void {
  const create = async (resource: Resource, more: object = {}) =>
    (
      await backend().call<Stored>(`/api/${resource}`, {
        method: 'POST',
        body: { ...views[resource], ...more },
      })
    ).body;
  const take = <T = ProblemBody>(
    resource: Resource,
    { id }: { readonly id: string },
    step: object,
    version?: number,
  ) =>
    backend().call<T>(`/api/${resource}/${id}/steps`, {
      method: 'POST',
      body: step,
      ...(version !== undefined && { version }),
    });
  const read = async (resource: Resource, { id }: Stored) =>
    (await backend().call<Stored>(`/api/${resource}/${id}`)).body;
  const blockOf = async (resource: Resource, step: object): Promise<Block> => {
    const created = await create(resource);
    const { status, body } = await take<ProblemBody & { block?: unknown }>(resource, created, step, 1);
    expect({ status, type: body.type }).toEqual({
      status: 422,
      type: 'urn:deputy-work:problem:step-blocked',
    });
    expect(await read(resource, created)).toEqual(created);
    return blockSchema.parse(body.block);
  };

  it('are taken one after the other, to the confirmation of the deputy', async () => {
    const letter = await create('letters');
    const steps = [handedOver, handled, replied, confirmed];
    for (const [index, step] of steps.entries()) {
      const { status, headers, body } = await take<Stored>('letters', letter, step, index + 1);
      expect(status, JSON.stringify(body)).toBe(200);
      expect(headers.get('etag')).toBe(`"${index + 2}"`);
    }
    expect(await read('letters', letter)).toEqual({ ...letter, steps: [heard, ...steps], version: 5 });
  });

  it('count in the next findings', async () => {
    const letter = await create('letters', { steps: [heard], closedOn: '2022-06-01' });
    const outcome = async () =>
      (await backend().call<Finding[]>(`/api/letters/${letter.id}/findings?asOf=2022-06-20`)).body.find(
        ({ ruleId }) => ruleId === 'liaison.letters.answered',
      )?.outcome;
    expect(await outcome()).toBe('violated');
    for (const [index, step] of [handedOver, handled, replied].entries())
      await take('letters', letter, step, index + 1);
    expect(await outcome()).toBe('satisfied');
  });

  it('are refused when others must be taken first, with the provisions that ask for those', async () => {
    const block = await blockOf('letters', replied);
    expect(block).toMatchObject({ step: 'replied', code: 'waits-for', steps: ['handed-over', 'handled'] });
    expect(block.basis.length).toBeGreaterThan(0);
  });

  it('are those of the channel that the record came by', async () => {
    const sorted = { ...handedOver, step: 'sorted', toId: undefined };
    expect(await blockOf('tracked-views', sorted)).toMatchObject({ code: 'not-on-this-channel' });
    expect(await blockOf('expressed-views', handedOver)).toMatchObject({
      code: 'waits-for',
      steps: ['sorted'],
    });
    const view = await create('expressed-views');
    expect((await take('expressed-views', view, sorted, 1)).status).toBe(200);
    const told = await create('tracked-views');
    const byTheOrgan = { ...handled, by: 'organ' };
    expect((await take('tracked-views', told, byTheOrgan, 1)).status).toBe(200);
  });

  it('are refused to whom they are not for, before the last one, twice, and when handed over to nobody', async () => {
    expect(await blockOf('letters', { ...handedOver, by: 'deputy' })).toMatchObject({ code: 'not-theirs' });
    expect(await blockOf('letters', { ...handedOver, on: '2022-04-30' })).toMatchObject({
      code: 'before-the-last',
      last: heard.on,
    });
    expect(await blockOf('letters', heard)).toMatchObject({ code: 'taken-already', on: heard.on });
    expect(await blockOf('letters', { ...handedOver, toId: undefined })).toMatchObject({
      code: 'names-nobody',
    });
  });

  it('are taken by one of two clerks who are there at once, and the other is told', async () => {
    const letter = await create('letters');
    const answers = await Promise.all([1, 1].map((version) => take('letters', letter, handedOver, version)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const refused = answers.find(({ status }) => status === 412);
    expect(refused?.body.current).toMatchObject({ steps: [heard, handedOver], version: 2 });
    expect((await take('letters', letter, handled)).status).toBe(428);
  });

  it('are refused with the paths of what is wrong with them', async () => {
    const letter = await create('letters');
    const pathsOf = async (step: object) => {
      const { status, body } = await take('letters', letter, step, 1);
      return [status, ...(body.errors ?? []).map(({ path }) => path)];
    };
    expect(await pathsOf({ step: 'lost', on: 'soon', by: 'general-office' })).toEqual([400, 'step', 'on']);
    expect(await pathsOf({ ...handedOver, note: 'x' })).toEqual([400, '']);
    expect(await pathsOf({ ...handedOver, toId: 'nothing' })).toEqual([400, 'toId']);
    expect(await pathsOf({ ...handedOver, byId: 'sample-township-18-deputy-01' })).toEqual([400, 'byId']);
    expect(await read('letters', letter)).toEqual(letter);
  });

  it('are neither taken nor rewritten by saving the record, but the last ones can be taken back', async () => {
    const created = await backend().call<ProblemBody>('/api/letters', {
      method: 'POST',
      body: { ...record, steps: [heard, handedOver] },
    });
    expect([created.status, created.body.errors?.[0]?.path]).toEqual([400, 'steps.1']);

    const letter = await create('letters');
    const { body: taken } = await take<Stored>('letters', letter, handedOver, 1);
    const save = (changes: object, version: number) =>
      backend().call<ProblemBody>(`/api/letters/${letter.id}`, {
        method: 'PUT',
        body: { ...taken, ...changes },
        version,
      });
    const later = { ...handedOver, on: '2022-05-06' };
    for (const steps of [
      [heard, later],
      [heard, handedOver, handled],
    ]) {
      const { status, body } = await save({ steps }, 2);
      expect([status, body.errors?.[0]?.path]).toEqual([400, `steps.${steps.indexOf(steps.at(-1)!)}`]);
    }
    expect((await save({ summary: '改过的摘要' }, 2)).status).toBe(200);
    expect((await save({ steps: [{ ...heard, on: '2022-05-02' }] }, 3)).status).toBe(200);
    expect((await take('letters', letter, later, 4)).status).toBe(200);
  });

  it('know no record that is not there', async () => {
    expect((await take('letters', { id: 'nothing' }, handedOver, 1)).status).toBe(404);
    expect((await take('letters', { id: 'nothing' }, {}, 1)).body.type).toContain('no-such-record');
  });
}
