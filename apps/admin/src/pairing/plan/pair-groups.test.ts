import { expect, test } from 'vitest';
import { acceptedChanges, pairGroups } from './pair-groups.ts';

const pair = (memberId: string, deputyId: string) => ({ memberId, deputyId, reasons: [] });
const plan = {
  pairs: [pair('chen', 'a'), pair('chen', 'b'), pair('liu', 'c')],
  changes: {
    kept: 2,
    begun: [{ memberId: 'chen', deputyId: 'b' }],
    ended: [{ memberId: 'wang', deputyId: 'b' }],
  },
};

test('pairs are told by member', () => {
  expect(pairGroups(plan, { onlyBegun: false })).toEqual([
    { memberId: 'chen', pairs: [pair('chen', 'a'), pair('chen', 'b')] },
    { memberId: 'liu', pairs: [pair('liu', 'c')] },
  ]);
});

test('of changes only, members whose pairs all stay are left out', () => {
  expect(pairGroups(plan, { onlyBegun: true })).toEqual([{ memberId: 'chen', pairs: [pair('chen', 'b')] }]);
});

test('accepting ends what the plan ends and what is over anyway', () => {
  const over = [{ memberId: 'liu', deputyId: 'left' }];
  expect(acceptedChanges(plan.changes, over)).toEqual({
    begun: [{ memberId: 'chen', deputyId: 'b' }],
    ended: [
      { memberId: 'wang', deputyId: 'b' },
      { memberId: 'liu', deputyId: 'left' },
    ],
  });
});
