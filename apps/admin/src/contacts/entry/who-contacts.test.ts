import type { Body, Membership } from '@deputy-work/congress';
import { describe, expect, it } from 'vitest';
import { whoContacts } from './who-contacts.ts';

const congressId = 'npc';
const body = (id: string, kind: Body['kind']): Body => ({ id, congressId, kind, name: { 'zh-CN': id } });
const member = (deputyId: string, bodyId: string, to?: string): Membership => ({
  id: `${deputyId} ${bodyId}`,
  deputyId,
  bodyId,
  role: 'member',
  from: '2018-03-18',
  ...(to !== undefined && { to }),
});

const records = {
  bodies: [
    body('npcsc', 'standing-committee'),
    body('law', 'special-committee'),
    body('budget', 'working-body'),
    body('office', 'general-office'),
  ],
  memberships: [member('wang', 'npcsc'), member('gone', 'npcsc', '2021-01-01'), member('zhou', 'law')],
  assignments: [{ id: 'a', congressId, memberId: 'li', deputyId: 'd', from: '2018-04-01' }],
};

describe('who may have been in contact', () => {
  it('is whoever is a member of the standing committee that day, or has deputies assigned', () => {
    expect(whoContacts(records, '2022-06-20').members).toEqual(['li', 'wang']);
    expect(whoContacts(records, '2021-01-01').members).toEqual(['gone', 'li', 'wang']);
  });

  it('is a special committee or a working body', () => {
    expect(whoContacts(records, '2022-06-20').committees).toEqual(['law', 'budget']);
  });
});
