import { describe, expect, it } from 'vitest';
import { compareSittingInPlans } from './compare-sitting-in-plans.ts';

const planOf = (...pairs: readonly string[]) => ({
  invitations: pairs.map((pair) => {
    const [deputyId = '', meetingId = ''] = pair.split(' ');
    return { deputyId, meetingId, day: '2022-08-30', reasons: [] };
  }),
});

describe('compareSittingInPlans', () => {
  it('tells who is invited besides, no more, and to another meeting', () => {
    const before = planOf('a august', 'b august', 'c october');
    const after = planOf('a august', 'c august', 'd october');
    expect(compareSittingInPlans(before, after)).toEqual({
      added: [{ deputyId: 'd', meetingId: 'october' }],
      moved: [{ deputyId: 'c', from: 'october', to: 'august' }],
      removed: [{ deputyId: 'b', meetingId: 'august' }],
      kept: 1,
    });
  });
});
