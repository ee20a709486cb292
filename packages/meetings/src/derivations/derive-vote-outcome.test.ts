import { valueOn } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { inForce, sampleVote } from '../../tests/sample.ts';
import { amendmentMajority } from '../parameters/amendment-majority.ts';
import { npcBillMajority } from '../parameters/npc-bill-majority.ts';
import { deriveVoteOutcome } from './derive-vote-outcome.ts';
import { deriveVotingRate } from './derive-voting-rate.ts';

const base = { elected: 2980, vacancies: 0 };

describe('deriveVoteOutcome', () => {
  it('shows the arithmetic of the constitutional amendment of 11 March 2018', () => {
    const vote = sampleVote({ inFavour: 2958, against: 2, abstaining: 3, invalid: 1 });
    const majority = inForce(valueOn(amendmentMajority, '2018-03-11'));
    expect(deriveVoteOutcome(vote, base, majority)).toEqual({
      part: 2958,
      whole: 2980,
      needed: 1987,
      shortfall: 0,
      reached: true,
      cast: 2964,
      notCast: 16,
    });
  });

  it('takes the majority of all, so that those who stay away count against', () => {
    const majority = inForce(valueOn(npcBillMajority, '2022-03-11'));
    const vote = sampleVote({ inFavour: 1490, against: 10 });
    expect(deriveVoteOutcome(vote, base, majority)).toMatchObject({
      reached: false,
      shortfall: 1,
      notCast: 1480,
    });
  });

  it('has nobody left over where more votes were cast than there are members', () => {
    const majority = inForce(valueOn(npcBillMajority, '2022-03-11'));
    expect(deriveVoteOutcome(sampleVote({ inFavour: 3000 }), base, majority).notCast).toBe(0);
  });
});

describe('deriveVotingRate', () => {
  it('is votes cast of those present, over all votes held', () => {
    const votes = [
      sampleVote({ inFavour: 90, against: 5, abstaining: 3, invalid: 1, notPressing: 1 }),
      sampleVote({ id: 'second', inFavour: 50, notPressing: 50 }),
      sampleVote({ id: 'later', on: '2022-12-30', notPressing: 100 }),
    ];
    expect(deriveVotingRate(votes, { asOf: '2022-03-11' })).toEqual({ votes: 2, cast: 149, present: 200 });
  });
});
