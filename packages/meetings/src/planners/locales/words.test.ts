import { describe, expect, it } from 'vitest';
import type { InvitationReason, SittingInShortage } from '../sitting-in-plan.ts';
import type { SittingInNames } from '../sitting-in-plan-words.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

const names: SittingInNames = {
  deputy: (id) => `<${id}>`,
  meeting: (id) => `<${id}>`,
  electoralUnit: (id) => `<${id}>`,
};

const reasons: readonly InvitationReason[] = [
  { code: 'pinned' },
  { code: 'not-yet-sat-in' },
  { code: 'only-meeting' },
  { code: 'topics', topics: ['乡村振兴', '教育'] },
  { code: 'nearer-elsewhere', meetingIds: ['m1', 'm2'] },
  { code: 'electoral-unit', electoralUnitId: 'zj', invited: 3, share: 2 },
];

const shortages: readonly SittingInShortage[] = [
  { constraint: 'no-meeting', missing: 1, deputyIds: ['a'] },
  { constraint: 'unavailable', missing: 2, deputyIds: ['a', 'b'] },
  {
    constraint: 'capacity',
    missing: 5,
    deputyIds: ['a', 'b', 'c', 'd', 'e'],
    rivals: 45,
    meetingIds: ['m1', 'm2'],
    seats: 42,
    pinnedSeats: 2,
  },
];

const all = (words: typeof zhCN) => [
  ...reasons.map((reason) => words.reason(reason, names)),
  ...shortages.map((shortage) => words.shortage(shortage, names)),
];

describe('A plan in Chinese', () => {
  it('tells its reasons and what it lacks', () => {
    expect(all(zhCN)).toEqual([
      '由工作人员指定。',
      '基层代表，本届任期内尚未列席。',
      '只能参加这一次会议。',
      '专业领域与议题相符：乡村振兴、教育。',
      '<m1>、<m2>的议题更相符，名额安排给了其他代表。',
      '<zj>本次会议邀请3名，按比例为2名。',
      '有1名基层代表未能安排：本届任期内没有可以列席的会议。',
      '有2名基层代表未能安排：各次会议均不能参加。',
      '还差5个名额：45名代表只能在<m1>、<m2>中安排，名额共42个，其中2个已经指定给其他代表。',
    ]);
  });

  it('tells coverage, pins and proof', () => {
    expect(zhCN.coverage({ grassRoots: 10, before: 4, invited: 2, after: 9, short: 1 })).toBe(
      '基层代表10名，已列席4名、已受邀2名；受邀代表全部到会后为9名，仍有1名未能安排。',
    );
    expect(zhCN.refusedPin({ deputyId: 'a', meetingId: 'm1', reason: 'no-seat-left' }, names)).toBe(
      '未采用指定：<a>列席<m1>。该次会议名额已满。',
    );
  });
});

describe('A plan in English', () => {
  it('tells its reasons and what it lacks', () => {
    expect(all(en)).toEqual([
      'Chosen by the staff.',
      'A grass-roots deputy who has not sat in yet in this term.',
      'Can come to this meeting only.',
      'Knows about topics of the meeting: 乡村振兴, 教育.',
      'The topics of <m1>, <m2> are nearer, but the seats there went to others.',
      '<zj> has 3 deputies at this meeting; its share is 2.',
      '1 grass-roots deputy could not be placed: no meeting is left in the term.',
      '2 grass-roots deputies could not be placed: they can come to none of the meetings.',
      '5 seats short: 45 deputies can only be placed at <m1>, <m2>, with 42 seats in all, 2 of them pinned to other deputies.',
    ]);
  });

  it('tells coverage, pins and proof', () => {
    expect(en.coverage({ grassRoots: 10, before: 4, invited: 0, after: 10, short: 0 })).toBe(
      '4 of 10 grass-roots deputies have sat in; 10 will have when all who are invited come.',
    );
    expect(en.refusedPin({ deputyId: 'a', meetingId: 'm1', reason: 'unavailable' }, names)).toBe(
      'Choice not kept: <a> at <m1>. The deputy cannot come to that meeting.',
    );
  });
});

describe.each([zhCN, en])('the method in each language', ({ method }) => {
  const best = { value: 1, bound: 1 };
  const proven = { short: best, topicsMet: best, beyondShares: best };
  const open = { ...proven, topicsMet: { value: 1, bound: 2 } };

  it('is told apart: preview, stopped, proven, not proven', () => {
    const told = [
      method({ method: 'greedy', quality: proven }),
      method({ method: 'stopped', quality: open }),
      method({ method: 'exact', quality: proven }),
      method({ method: 'exact', quality: open }),
    ];
    expect(new Set(told).size).toBe(4);
  });
});
