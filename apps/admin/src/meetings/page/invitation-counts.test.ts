import { expect, test } from 'vitest';
import { countInvitations } from './invitation-counts.ts';

test('invited, confirmed, declined and attended are counted apart, each from its day', () => {
  const invitation = (id: string, rest: object) => ({
    id,
    congressId: 'npc',
    deputyId: id,
    committeeMeetingId: 'c35',
    invitedOn: '2022-06-10',
    ...rest,
  });
  const invitations = [
    invitation('a', { acceptedOn: '2022-06-12', attendedOn: '2022-06-21' }),
    invitation('b', { declinedOn: '2022-06-13' }),
    invitation('c', {}),
  ];
  expect(countInvitations(invitations, '2022-06-20')).toEqual({
    invited: 3,
    accepted: 1,
    declined: 1,
    attended: 0,
  });
  expect(countInvitations(invitations, '2022-06-21').attended).toBe(1);
});
