import { expect, it } from 'vitest';
import { compareLiaisonPlans } from './compare-liaison-plans.ts';

const pairs = (...some: readonly string[]) => ({
  pairs: some.map((pair) => {
    const [memberId = '', deputyId = ''] = pair.split(' ');
    return { memberId, deputyId };
  }),
});

it('tells which pairs stay, begin and end, and who goes to another member', () => {
  const today = pairs('wang a', 'wang b', 'chen c');
  expect(compareLiaisonPlans(today, pairs('wang a', 'liu b', 'liu d'))).toEqual({
    kept: 1,
    moved: [{ deputyId: 'b', from: 'wang', to: 'liu' }],
    begun: [{ deputyId: 'd', memberId: 'liu' }],
    ended: [{ deputyId: 'c', memberId: 'chen' }],
  });
});
