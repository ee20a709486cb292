import type { Contact } from '@deputy-work/liaison';
import { describe, expect, it } from 'vitest';
import { logOf } from './contact-log.ts';

const contact = (id: string, on: string, more: Partial<Contact> = {}): Contact => ({
  id,
  congressId: 'npc',
  memberId: 'wang',
  deputyIds: ['d1'],
  on,
  manner: 'visit',
  ...more,
});

const contacts = [
  contact('a', '2022-03-01'),
  contact('b', '2022-06-01', { deputyIds: ['d1', 'd2'], manner: 'forum' }),
  contact('c', '2022-06-01', { memberId: 'li' }),
  contact('d', '2021-12-31', { memberId: undefined, bodyId: 'committee' }),
];

const ids = (filter: Parameters<typeof logOf>[1] = {}) => logOf(contacts, filter).map(({ id }) => id);

describe('the contact log', () => {
  it('begins with the newest; of one day with what was entered last', () => {
    expect(ids()).toEqual(['c', 'b', 'a', 'd']);
  });

  it('shows the contacts of one member or one committee', () => {
    expect(ids({ by: 'li' })).toEqual(['c']);
    expect(ids({ by: 'committee' })).toEqual(['d']);
  });

  it('shows the contacts with one deputy, or of one manner', () => {
    expect(ids({ deputy: 'd2' })).toEqual(['b']);
    expect(ids({ manner: 'visit' })).toEqual(['c', 'a', 'd']);
  });

  it('shows a period with its first and its last day', () => {
    expect(ids({ from: '2022-03-01' })).toEqual(['c', 'b', 'a']);
    expect(ids({ from: '2021-12-31', to: '2022-03-01' })).toEqual(['a', 'd']);
  });
});
