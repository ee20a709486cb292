import * as fc from 'fast-check';
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

  it('tells a second invitation of one deputy apart from a move', () => {
    const changes = compareSittingInPlans(planOf('a august'), planOf('a august', 'a october'));
    expect(changes).toEqual({
      added: [{ deputyId: 'a', meetingId: 'october' }],
      moved: [],
      removed: [],
      kept: 1,
    });
  });

  it('told the other way round, says the opposite', () => {
    const plan = fc
      .uniqueArray(fc.constantFrom('a x', 'a y', 'a z', 'b x', 'b y', 'c x'))
      .map((pairs) => planOf(...pairs));
    fc.assert(
      fc.property(plan, plan, (one, other) => {
        const there = compareSittingInPlans(one, other);
        const back = compareSittingInPlans(other, one);
        expect([there.added, there.kept]).toEqual([back.removed, back.kept]);
        expect(there.moved).toEqual(
          back.moved.map(({ deputyId, from, to }) => ({ deputyId, from: to, to: from })),
        );
      }),
    );
  });
});
