import { describe, expect, it } from 'vitest';
import type { LiaisonNames } from '../liaison-plan-words.ts';
import type { LiaisonPlan, LiaisonShortage, PairReason } from '../liaison-plan.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

const names: LiaisonNames = {
  deputy: (id) => `<${id}>`,
  member: (id) => `<${id}>`,
  electoralUnit: (id) => `<${id}>`,
};
const reasons: readonly PairReason[] = [
  { code: 'pinned' },
  { code: 'kept' },
  { code: 'member-left', memberId: 'm1' },
  { code: 'moved', memberId: 'm1' },
  { code: 'new' },
  { code: 'fields', fields: ['1', '2'] },
  { code: 'same-electoral-unit', electoralUnitId: 'u1' },
  { code: 'grass-roots' },
];
const shortages: readonly LiaisonShortage[] = [
  { side: 'deputies', missing: 1, deputyIds: ['a'] },
  { side: 'members', missing: 3, memberIds: ['b', 'c'] },
];
const pin = { deputyId: 'a', memberId: 'b' };
const level = { value: 1, bound: 1 };
const quality: LiaisonPlan['quality'] = {
  deputiesShort: level,
  membersShort: level,
  kept: level,
  fieldsMet: level,
  unitsMet: level,
  beyondShares: level,
};
const all = (words: typeof en) => [
  ...reasons.map((reason) => words.reason(reason, names)),
  ...shortages.map(words.shortage),
  ...(['unknown-deputy', 'unknown-member', 'same-person', 'no-place-left'] as const).map((reason) =>
    words.refusedPin({ ...pin, reason }, names),
  ),
  words.changes({ kept: 1, begun: [pin], ended: [] }),
  ...(['greedy', 'stopped', 'exact'] as const).map((method) => words.method({ method, quality })),
  words.method({ method: 'exact', quality: { ...quality, kept: { value: 1, bound: 2 } } }),
];

describe('the words of a plan', () => {
  it('are said in Chinese without a Latin letter, but for names', () => {
    for (const words of all(zhCN)) expect(words.replace(/<\w+>/g, '')).not.toMatch(/[A-Za-z]/);
    expect(zhCN.shortage(shortages[1]!)).toBe('有2名组成人员未达到最少人数，共差3名：可以安排的代表不足。');
  });

  it('are said in English without a Chinese character', () => {
    for (const words of all(en)) expect(words).not.toMatch(/\p{Script=Han}/u);
    expect(en.shortage(shortages[0]!)).toBe('1 deputy has no member: no member has a place left.');
  });

  it('are different for every code', () => {
    for (const words of [en, zhCN]) expect(new Set(all(words)).size).toBe(all(words).length);
  });
});
