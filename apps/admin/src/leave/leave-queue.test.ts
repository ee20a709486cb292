import type { LeaveRequest } from '@deputy-work/meetings';
import { describe, expect, it } from 'vitest';
import { leaveStateOf, queueOf } from './leave-queue.ts';

const asked = (id: string, askedOn: string, more: Partial<LeaveRequest> = {}): LeaveRequest => ({
  id,
  congressId: 'npc',
  deputyId: `deputy-${id}`,
  sessionId: 'session-5',
  scope: 'session',
  sittingIds: [],
  ground: 'health',
  askedOn,
  ...more,
});

const approved = { outcome: 'approved', by: 'secretariat', on: '2022-03-05' } as const;
const requests = [
  asked('a', '2022-03-01', { decision: approved }),
  asked('b', '2022-03-03'),
  asked('c', '2022-03-02'),
  asked('d', '2022-03-04', { decision: { ...approved, outcome: 'refused' }, sessionId: 'session-4' }),
  asked('e', '2022-03-09'),
];

const queue = (filter: Parameters<typeof queueOf>[1] = {}, asOf = '2022-03-08') =>
  queueOf(requests, filter, (deputyId) => (deputyId === 'deputy-b' ? 'hebei' : undefined), asOf).map(
    ({ id }) => id,
  );

describe('the queue of leave', () => {
  it('begins with those who wait for an answer, the longest first, then the latest', () => {
    expect(queue()).toEqual(['c', 'b', 'd', 'a']);
  });

  it('does not know yet who asks later, nor answers that come later', () => {
    expect(queue({}, '2022-03-04')).toEqual(['a', 'c', 'b', 'd']);
    expect(leaveStateOf({ decision: approved }, '2022-03-04')).toBe('open');
    expect(leaveStateOf({ decision: approved }, '2022-03-05')).toBe('approved');
  });

  it('shows one session, one delegation or one state', () => {
    expect(queue({ session: 'session-4' })).toEqual(['d']);
    expect(queue({ delegation: 'hebei' })).toEqual(['b']);
    expect(queue({ state: 'approved' })).toEqual(['a']);
    expect(queue({ state: 'open', delegation: 'hebei' })).toEqual(['b']);
  });
});
