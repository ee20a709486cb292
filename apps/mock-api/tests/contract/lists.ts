import { expect, it } from 'vitest';
import type { ProblemBody, Stored } from '../client.ts';
import type { Backend } from './use-backend.ts';

export function listsContract(backend: Backend): void {
  const list = async (query: string) => {
    const { status, headers, body } = await backend().call<Stored[]>(`/api/${query}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return { total: Number(headers.get('x-total-count')), records: body, ids: body.map(({ id }) => id) };
  };

  it('answers all records without a range, and how many there are', async () => {
    const { total, records } = await list('electoral-units');
    expect(records).toHaveLength(35 + 21);
    expect(total).toBe(56);
  });

  it('answers a range, and how many there are in all', async () => {
    const first = await list('deputies?_start=0&_end=25&_sort=id&_order=ASC');
    const second = await list('deputies?_start=25&_end=50&_sort=id&_order=ASC');
    const { total } = await list('deputies');
    expect([first.total, second.total]).toEqual([total, total]);
    expect(new Set([...first.ids, ...second.ids]).size).toBe(50);
  });

  it('filters by a field, also inside another', async () => {
    const { records } = await list('activities?kind=enforcement-inspection&destination.level=national');
    expect(records.map(({ id }) => id)).toEqual(['enforcement-environment-central-departments']);
  });

  it('takes several values of a field as any of them', async () => {
    const ids = ['npc-13', 'sample-township-18'];
    expect((await list(`congresses?${ids.map((id) => `id=${id}`).join('&')}`)).ids).toEqual(ids);
  });

  it('takes as many ids as one activity can have deputies', async () => {
    const ids = Array.from(
      { length: 90 },
      (_, index) => `npc-13-shandong-${String(index + 1).padStart(3, '0')}`,
    );
    expect((await list(`deputies?${ids.map((id) => `id=${id}`).join('&')}`)).ids).toEqual(ids);
  });

  it('filters by less, more and other than', async () => {
    const { records } = await list(
      'activities?departsOn_gte=2022-06-20&departsOn_lte=2022-06-24&kind_ne=special-research&_sort=departsOn',
    );
    expect(records.map(({ departsOn }) => departsOn)).toEqual([
      '2022-06-20',
      '2022-06-22',
      '2022-06-24',
      '2022-06-24',
    ]);
  });

  it('takes a field that is a list for any of its entries', async () => {
    const { records } = await list('contacts?_start=0&_end=1');
    const [first] = records as unknown as { readonly deputyIds: readonly string[] }[];
    const deputyId = first!.deputyIds[0]!;
    const has = (record: Stored) => (record['deputyIds'] as readonly string[]).includes(deputyId);
    const all = await list('contacts');
    const found = await list(`contacts?deputyIds=${deputyId}`);
    expect(found.records).toEqual(all.records.filter(has));
    expect(found.total).toBeGreaterThan(0);
    const others = await list(`contacts?deputyIds_ne=${deputyId}`);
    expect(others.total).toBe(all.total - found.total);
  });

  it.each([
    ['tracked-views', 'channel'],
    ['tracked-views', 'deputyId'],
    ['tracked-views', 'occasionId'],
    ['contact-assignments', 'memberId'],
    ['budget-letters', 'roundId'],
    ['station-activities', 'stationId'],
  ])('filters %s by %s', async (name, field) => {
    const all = await list(name);
    const value = all.records.find((record) => record[field] !== undefined)?.[field];
    const found = await list(`${name}?${field}=${String(value)}`);
    expect(found.records).toEqual(all.records.filter((record) => record[field] === value));
    expect(found.total).toBeGreaterThan(0);
  });

  it('answers no record when nothing has the field it filters by', async () => {
    expect(await list('deputies?suspensions.0.ground=detained')).toMatchObject({ total: 0, ids: [] });
  });

  it('searches the words of records', async () => {
    const { records } = await list('activities?q=长江保护法');
    expect(records.length).toBeGreaterThan(3);
    expect(records.every((record) => JSON.stringify(record).includes('长江保护法'))).toBe(true);
  });

  it('sorts both ways, records without the field at one end', async () => {
    const days = async (order: string) => {
      const { records } = await list(`activities?_sort=departsOn&_order=${order}`);
      return records.flatMap(({ departsOn }) => (typeof departsOn === 'string' ? [departsOn] : []));
    };
    const ascending = await days('ASC');
    expect(ascending).toEqual(ascending.toSorted());
    expect(await days('DESC')).toEqual(ascending.toReversed());
  });

  it.each([
    'kindd=x',
    '_sort=nothing',
    '_order=up',
    '_start=-1',
    '_end=many',
    '_embed=bodies',
    'kind=',
    '_end=',
  ])('refuses or ignores nothing silently: ?%s', async (query) => {
    const { status, body } = await backend().call<ProblemBody & Stored[]>(`/api/activities?${query}`);
    if (query === 'kind=') expect({ status, body }).toEqual({ status: 200, body: [] });
    else expect({ status, path: body.errors?.[0]?.path }).toEqual({ status: 400, path: query.split('=')[0] });
  });
}
