import { expect, it } from 'vitest';
import { organActivityHref } from '../data/hrefs.ts';
import { activitiesHref, readActivitiesFilter } from './activities-filter.ts';

const read = (address: string) => readActivitiesFilter(new URLSearchParams(address.split('?')[1]));

it('an address keeps what the page shows', () => {
  const filter = { organ: 'court', state: 'held', page: 2, activity: 'a/1' } as const;
  expect(read(activitiesHref(filter))).toEqual(filter);
  expect(activitiesHref({ organ: '' })).toBe('/organ-activities');
});

it('links from elsewhere open an activity', () => {
  expect(read(organActivityHref('a/1')).activity).toBe('a/1');
});

it('a state that does not exist is not asked for', () => {
  expect(read('/organ-activities?state=lost&page=x')).toEqual(read('/organ-activities'));
});
