import { expect, test } from 'vitest';
import { groupBriefings } from './group-briefings.ts';

test('briefings of one day and channel count as one, and each person once', () => {
  const briefing = (id: string, on: string, deputyIds: string[]) => ({
    id,
    congressId: 'npc',
    sessionId: 's5',
    channel: 'written-note' as const,
    on,
    deputyIds,
  });
  expect(
    groupBriefings([
      briefing('late', '2022-03-01', ['a']),
      briefing('one', '2022-02-20', ['a', 'b']),
      briefing('two', '2022-02-20', ['b', 'c']),
    ]),
  ).toEqual([
    { channel: 'written-note', on: '2022-02-20', times: 2, reached: 3 },
    { channel: 'written-note', on: '2022-03-01', times: 1, reached: 1 },
  ]);
});
