import {
  amendmentMajority,
  npcBillMajority,
  npcQuorum,
  npcBillCarries,
  type Vote,
} from '@deputy-work/meetings';
import { evaluate, type Finding } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { majorityOf } from './majority-of.ts';

const used = (...ids: readonly string[]): Pick<Finding, 'values'> => ({
  values: ids.map((parameterId) => ({
    parameterId,
    value: { numerator: 1, denominator: 2 },
    unit: 'vote',
    from: '2018-03-11',
    basis: npcBillCarries.basis,
  })),
});

describe('the majority of a vote', () => {
  it('is the one that the rule about the vote applied', () => {
    const vote: Vote = {
      id: 'v',
      congressId: 'npc',
      kind: 'bill',
      on: '2022-03-11',
      about: '决议',
      base: { elected: 10, vacancies: 0 },
      inFavour: 6,
      against: 4,
      abstaining: 0,
      notPressing: 0,
      invalid: 0,
      result: 'carried',
    };
    const congresses = [
      {
        id: 'npc',
        name: { 'zh-CN': '全国人民代表大会' },
        level: 'national' as const,
        term: 13,
        firstSessionOn: '2018-03-05',
        termEndsOn: '2023-03-04',
      },
    ];
    const { findings } = evaluate(
      [npcBillCarries],
      { votes: [vote], congresses },
      { asOf: vote.on, include: ['satisfied'] },
    );
    const majority = findings[0] && majorityOf(findings[0], vote.on, undefined);
    expect(majority?.parameter).toBe(npcBillMajority);
  });

  it('is two thirds or more for an amendment, and none where the rule applied none or the day has none', () => {
    expect(majorityOf(used(amendmentMajority.id), '2018-03-11', undefined)?.value).toEqual({
      numerator: 2,
      denominator: 3,
    });
    expect(majorityOf(used(npcQuorum.id), '2022-03-11', undefined)).toBeUndefined();
    expect(majorityOf(used(npcBillMajority.id), '2018-03-10', undefined)).toBeUndefined();
  });
});
