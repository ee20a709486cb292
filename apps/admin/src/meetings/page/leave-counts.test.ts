import type { LeaveRequest } from '@deputy-work/meetings';
import { describe, expect, it } from 'vitest';
import { countLeave } from './leave-counts.ts';

const request = (id: string, decision?: LeaveRequest['decision']): LeaveRequest => ({
  id,
  congressId: 'npc',
  deputyId: id,
  sessionId: 's5',
  scope: 'session',
  sittingIds: [],
  ground: 'health',
  askedOn: '2022-03-01',
  ...(decision && { decision }),
});

describe('leave from a session', () => {
  const requests = [
    request('a', { outcome: 'approved', by: 'secretariat', on: '2022-03-02' }),
    request('b', { outcome: 'refused', by: 'secretariat', on: '2022-03-03' }),
    request('c'),
  ];

  it('is counted by what became of it', () => {
    expect(countLeave(requests, '2022-03-03')).toEqual({ asked: 3, approved: 1, refused: 1, undecided: 1 });
  });

  it('was undecided on the day before it was decided, and not yet asked before it was', () => {
    expect(countLeave(requests, '2022-03-02')).toEqual({ asked: 3, approved: 1, refused: 0, undecided: 2 });
    expect(countLeave(requests, '2022-02-28').asked).toBe(0);
  });
});
