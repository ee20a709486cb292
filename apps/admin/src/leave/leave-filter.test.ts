import { expect, it } from 'vitest';
import { leaveDeskHref, readLeaveFilter } from './leave-filter.ts';

const read = (address: string) => readLeaveFilter(new URLSearchParams(address.split('?')[1]));

it('an address keeps what the desk shows', () => {
  const filter = { session: 's 1', delegation: 'd', state: 'open', page: 2, request: 'r/1' } as const;
  expect(read(leaveDeskHref(filter))).toEqual(filter);
});

it('nothing asked for leaves a bare address', () => {
  expect(leaveDeskHref({ session: '', page: undefined })).toBe('/leave');
});

it('a state or a page that does not exist is not asked for', () => {
  expect(read('/leave?state=lost&page=-1')).toMatchObject({ state: undefined, page: undefined });
});
