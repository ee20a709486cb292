import { expect, it } from 'vitest';
import { liaisonHref, readLiaisonFilter } from './liaison-filter.ts';

const read = (address: string) => readLiaisonFilter(new URLSearchParams(address.split('?')[1]));

it('an address keeps what the page shows', () => {
  const filter = {
    congress: 'npc',
    year: 2022,
    side: 'committees',
    only: 'gaps',
    name: '王',
    member: 'm/1',
    deputy: 'd 1',
    committee: 'law',
  } as const;
  expect(read(liaisonHref(filter))).toEqual(filter);
});

it('members in the year of asking need nothing in the address', () => {
  expect(liaisonHref({ year: undefined, name: '' })).toBe('/liaison');
});

it('a year or a side that can’t be is not asked for', () => {
  expect(read('/liaison?year=next&side=public&only=some')).toEqual(read('/liaison'));
});
