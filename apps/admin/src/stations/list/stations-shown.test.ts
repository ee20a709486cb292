import type { Station } from '@deputy-work/liaison';
import { expect, test } from 'vitest';
import { filterStations, inShownOrder } from './stations-shown.ts';

const station = (id: string, facts: Partial<Station> = {}): Station => ({
  id,
  congressId: 'county',
  kind: 'liaison-station',
  name: { 'zh-CN': id },
  jurisdiction: '370102',
  opensOn: ['monday'],
  ...facts,
});
const at = (longitude: number) => ({ system: 'WGS-84', longitude, latitude: 36 }) as const;
const stations = [
  station('a', { position: at(118) }),
  station('b', { kind: 'deputies-home', jurisdiction: '110101' }),
  station('c', { opensOn: ['friday'], address: 'Long Street 3', position: at(117.1) }),
];
const nameOf = (id: string) => `Station ${id.toUpperCase()}`;
const idsOf = (some: readonly Station[]) => some.map(({ id }) => id);

test.each<[Parameters<typeof filterStations>[1], readonly string[]]>([
  [{}, ['a', 'b', 'c']],
  [{ kind: 'deputies-home' }, ['b']],
  [{ province: '37' }, ['a', 'c']],
  [{ opens: 'friday' }, ['c']],
  [{ text: ' station b' }, ['b']],
  [{ text: 'long street' }, ['c']],
  [{ province: '37', opens: 'sunday' }, []],
])('asked for %j, the list shows %j', (asked, ids) => {
  expect(idsOf(filterStations(stations, asked, { nameOf }))).toEqual(ids);
});

test('within a division are those whose code begins with its own', () => {
  expect(idsOf(filterStations(stations, {}, { nameOf, division: '3701' }))).toEqual(['a', 'c']);
});

test('stations come by province, and by distance once there is a place', () => {
  expect(inShownOrder(stations, undefined).map(({ station: { id } }) => id)).toEqual(['b', 'a', 'c']);
  expect(inShownOrder(stations, at(117)).map(({ station: { id }, metres }) => [id, metres])).toEqual([
    ['c', 8996],
    ['a', 89958],
    ['b', undefined],
  ]);
});
