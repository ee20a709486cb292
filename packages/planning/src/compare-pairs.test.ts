import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparePairs } from './compare-pairs.ts';

const pairsOf = (...pairs: readonly string[]) =>
  pairs.map((pair) => {
    const [personId = '', slotId = ''] = pair.split(' ');
    return { personId, slotId };
  });

it('tells who comes besides, who no more, and who to another slot', () => {
  const before = pairsOf('a august', 'b august', 'c october');
  const after = pairsOf('a august', 'c august', 'd october');
  expect(comparePairs(before, after)).toEqual({
    added: [{ personId: 'd', slotId: 'october' }],
    moved: [{ personId: 'c', from: 'october', to: 'august' }],
    removed: [{ personId: 'b', slotId: 'august' }],
    kept: 1,
  });
});

it('tells a second slot of one person apart from a move', () => {
  expect(comparePairs(pairsOf('a august'), pairsOf('a august', 'a october'))).toEqual({
    added: [{ personId: 'a', slotId: 'october' }],
    moved: [],
    removed: [],
    kept: 1,
  });
});

it('told the other way round, says the opposite', () => {
  const plan = fc
    .uniqueArray(fc.constantFrom('a x', 'a y', 'a z', 'b x', 'b y', 'c x'))
    .map((pairs) => pairsOf(...pairs));
  fc.assert(
    fc.property(plan, plan, (one, other) => {
      const there = comparePairs(one, other);
      const back = comparePairs(other, one);
      expect([there.added, there.kept]).toEqual([back.removed, back.kept]);
      expect(there.moved).toEqual(
        back.moved.map(({ personId, from, to }) => ({ personId, from: to, to: from })),
      );
    }),
  );
});
