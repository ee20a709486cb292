import type { Meeting, Sitting } from '@deputy-work/meetings';
import { expect, it } from 'vitest';
import { concernedSittings, sittingsInScope } from './concerned-sittings.ts';

const meeting = (id: string, kind: Meeting['kind'], more: Partial<Meeting> = {}): Meeting => ({
  id,
  congressId: 'npc',
  kind,
  sessionId: 's5',
  title: id,
  ...more,
});
const sitting = (meetingId: string, on: string, more: Partial<Sitting> = {}): Sitting => ({
  id: `${meetingId} ${on}`,
  meetingId,
  on,
  half: 'morning',
  ...more,
});

const meetings = [
  meeting('closing', 'plenary'),
  meeting('hebei', 'delegation', { bodyId: 'hebei' }),
  meeting('shanxi', 'delegation', { bodyId: 'shanxi' }),
  meeting('presidium', 'presidium'),
  meeting('earlier', 'plenary', { sessionId: 's4' }),
];
const sittings = [
  sitting('closing', '2022-03-11'),
  sitting('closing', '2022-03-10', { cancelledOn: '2022-03-09' }),
  sitting('hebei', '2022-03-06'),
  sitting('shanxi', '2022-03-06'),
  sitting('presidium', '2022-03-06'),
  sitting('earlier', '2021-03-05'),
];
const deputy = { delegationId: 'hebei' };
const ids = (found: readonly Sitting[]) => found.map(({ id }) => id);

it('leave from a session is about its plenary meetings and those of the own delegation', () => {
  const request = { sessionId: 's5', scope: 'session', sittingIds: [] } as const;
  expect(ids(concernedSittings({ ...request, sittingIds: [] }, deputy, meetings, sittings))).toEqual([
    'hebei 2022-03-06',
    'closing 2022-03-11',
  ]);
});

it('leave from single sittings is about those it names', () => {
  const request = { sessionId: 's5', scope: 'plenary' as const, sittingIds: ['closing 2022-03-11'] };
  expect(ids(concernedSittings(request, deputy, meetings, sittings))).toEqual(['closing 2022-03-11']);
});

it('what can be asked leave from depends on the scope', () => {
  const within = (scope: 'plenary' | 'delegation-meeting' | 'group-meeting') =>
    ids(sittingsInScope({ sessionId: 's5', scope }, deputy, meetings, sittings));
  expect(within('plenary')).toEqual(['closing 2022-03-11']);
  expect(within('delegation-meeting')).toEqual(['hebei 2022-03-06']);
  expect(within('group-meeting')).toEqual([]);
});
