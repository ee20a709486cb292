import { expect, it } from 'vitest';
import { ModelBuilder } from './model.ts';
import { upperBound } from './upper-bound.ts';

/** Two columns worth 3 and 2 that share one place. */
function model() {
  const builder = new ModelBuilder();
  const row = builder.addRow(1);
  builder.addColumn(3, 1, [[row, 1]]);
  builder.addColumn(2, 1, [[row, 1]]);
  return builder.build();
}

it.each([
  { prices: [], bound: 5, why: 'without prices each column takes all it can' },
  { prices: [2], bound: 3, why: 'a place at 2 leaves 1 to the better column' },
  { prices: [3], bound: 3, why: 'a place at 3 leaves nothing' },
  { prices: [4], bound: 4, why: 'too high a price bounds loosely, and still bounds' },
  { prices: [-1], bound: 5, why: 'a price below 0 bounds nothing and is not believed' },
  { prices: [2.9999999], bound: 3, why: 'what floating point left over is rounded away' },
])('$why', ({ prices, bound }) => {
  expect(upperBound(model(), prices)).toBe(bound);
});
