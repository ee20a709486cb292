import { expect, it } from 'vitest';
import { contactsHref, readContactsFilter } from './contacts-filter.ts';

const read = (address: string) => readContactsFilter(new URLSearchParams(address.split('?')[1]));

it('an address keeps what the log shows', () => {
  const filter = {
    by: 'npc/wang',
    deputy: 'd 1',
    manner: 'visit',
    from: '2022-01-01',
    to: '2022-06-20',
    page: 2,
    contact: 'new',
  } as const;
  expect(read(contactsHref(filter))).toEqual(filter);
});

it('nothing asked for leaves a bare address', () => {
  expect(contactsHref({ by: '', page: undefined })).toBe('/contacts');
});

it('a manner, a day or a page that does not exist is not asked for', () => {
  expect(read('/contacts?manner=dream&from=2022-02-30&to=soon&page=0')).toEqual(read('/contacts'));
});
