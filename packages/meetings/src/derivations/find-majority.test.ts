import { evaluate, type Finding } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { sampleVote } from '../../tests/sample.ts';
import { amendmentMajority } from '../parameters/amendment-majority.ts';
import { npcBillMajority } from '../parameters/npc-bill-majority.ts';
import { npcQuorum } from '../parameters/npc-quorum.ts';
import { meetingsRules } from '../rules/index.ts';
import { npcBillCarries } from '../rules/npc-bill-carries.ts';
import { findMajority } from './find-majority.ts';

const used = (parameterId: string): Pick<Finding, 'values'> => ({
  values: [
    {
      parameterId,
      value: { numerator: 1, denominator: 2 },
      unit: 'vote',
      from: '2018-03-11',
      basis: npcBillCarries.basis,
    },
  ],
});
const unknown = { known: false, reason: 'not-recorded' } as const;

describe('findMajority', () => {
  it('knows the majority of every rule about votes, on each day it has a value from', () => {
    const rules = meetingsRules.filter(({ subjects }) => subjects === 'votes');
    expect(rules).toHaveLength(8);
    const majorities = rules.flatMap(({ parameters }) => Object.values(parameters));
    const found = majorities.flatMap(({ id, values }) =>
      values.map(({ from }) => findMajority(used(id), from)?.parameter.id),
    );
    expect(found).toEqual(majorities.flatMap(({ id, values }) => values.map(() => id)));
    expect(new Set(found).size).toBe(8);
  });

  it('is the one that the rule applied', () => {
    const vote = sampleVote({ base: { elected: 10, vacancies: 0 }, inFavour: 6, result: 'carried' });
    const npc = {
      id: 'npc',
      name: { 'zh-CN': '全国人民代表大会' },
      level: 'national',
      term: 13,
      firstSessionOn: unknown,
      termEndsOn: unknown,
    } as const;
    const facts = { votes: [vote], congresses: [npc] };
    const { findings } = evaluate([npcBillCarries], facts, { asOf: vote.on, include: ['satisfied'] });
    expect(findings.map((finding) => findMajority(finding, vote.on)?.parameter)).toEqual([npcBillMajority]);
  });

  it('is two thirds or more for an amendment', () => {
    expect(findMajority(used(amendmentMajority.id), '2018-03-11')?.value).toEqual({
      numerator: 2,
      denominator: 3,
    });
  });

  it('is none where the rule applied none, or the day has none', () => {
    expect(findMajority(used(npcQuorum.id), '2022-03-11')).toBeUndefined();
    expect(findMajority(used(npcBillMajority.id), '2018-03-10')).toBeUndefined();
  });
});
