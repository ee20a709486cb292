import type { TrackedView } from '@deputy-work/liaison';
import { describe, expect, it } from 'vitest';
import { countRound, rowsOf } from './round-rows.ts';

const round = { id: 'round', congressId: 'npc', year: 2022, deputyIds: ['a', 'b', 'c', 'd', 'e'] };
const letters = [
  { id: 'to-b', roundId: 'round', deputyId: 'b' },
  { id: 'to-c', roundId: 'round', deputyId: 'c', sentOn: '2022-04-11' },
  { id: 'to-d', roundId: 'round', deputyId: 'd', sentOn: '2022-04-11' },
  { id: 'to-e', roundId: 'round', deputyId: 'e', sentOn: '2022-04-12' },
  { id: 'last-year', roundId: 'round-2021', deputyId: 'a', sentOn: '2021-04-11' },
];

const answer = (id: string, occasionId: string, on: string, repliedOn?: string): TrackedView => ({
  id,
  congressId: 'npc',
  deputyId: 'x',
  channel: 'budget-review',
  occasionId,
  summary: id,
  steps: [
    { step: 'heard', on, by: 'committee' },
    ...(repliedOn === undefined ? [] : [{ step: 'replied', on: repliedOn, by: 'committee' } as const]),
  ],
});

const views = [
  answer('d-1', 'to-d', '2022-05-01', '2022-05-20'),
  answer('d-2', 'to-d', '2022-05-02'),
  answer('e-1', 'to-e', '2022-05-03', '2022-06-01'),
];

const rows = (asOf: string) => rowsOf(round, letters, views, asOf);
const stateOf = (deputyId: string, asOf: string) =>
  rows(asOf).find((row) => row.deputyId === deputyId)?.state;
const states = (asOf: string) => round.deputyIds.map((id) => stateOf(id, asOf));

describe('the contact deputies of a round', () => {
  it('were not written to while their letter lies ready, or there is none', () => {
    expect(states('2022-06-20').slice(0, 2)).toEqual(['unsent', 'unsent']);
  });

  it('have answered, and wait until every answer was fed back', () => {
    expect(states('2022-06-20').slice(2)).toEqual(['sent', 'answered', 'fed-back']);
    const answered = rows('2022-06-20').find(({ state }) => state === 'answered');
    expect(answered?.waiting.map(({ id }) => id)).toEqual(['d-2']);
  });

  it('come first while something is to be done for them', () => {
    expect(rows('2022-06-20').map(({ deputyId }) => deputyId)).toEqual(['a', 'b', 'd', 'c', 'e']);
  });

  it('stand as they did on the day of asking', () => {
    expect(states('2022-04-11')).toEqual(['unsent', 'unsent', 'sent', 'sent', 'unsent']);
    expect(states('2022-05-31')).toEqual(['unsent', 'unsent', 'sent', 'answered', 'answered']);
  });
});

it('a round counts deputies and answers apart', () => {
  expect(countRound(rows('2022-06-20'))).toEqual({
    deputies: 5,
    sent: 3,
    answered: 2,
    answers: 3,
    fedBack: 2,
  });
});
