import { expect, test } from 'vitest';
import { readStationsFilter, stationsHref, type StationsFilter } from './stations-filter.ts';

const read = (address: string) => readStationsFilter(new URLSearchParams(address.split('?')[1]));

test('what the address says is what is shown', () => {
  const filter: StationsFilter = {
    kind: 'deputies-home',
    province: '33',
    opens: 'saturday',
    text: '东湖',
    deputy: 'd',
    from: { system: 'GCJ-02', longitude: 120.2, latitude: 30.3 },
    page: 2,
    station: 's',
  };
  expect(read(stationsHref(filter))).toEqual(filter);
});

test('a kind, a weekday or a place that doesn’t exist is not asked for', () => {
  const filter = read('/stations?kind=toString&opens=someday&from=here&page=0');
  expect(Object.values(filter).filter((value) => value !== undefined)).toEqual([]);
});
