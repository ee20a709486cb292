import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, changesBetween } from './changes.ts';

const plain = () =>
  fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

test('the changes between two values make the one of the other', () => {
  fc.assert(
    fc.property(plain(), plain(), (from, to) => {
      expect(applyChanges(from, changesBetween(from, to))).toEqual(to);
    }),
  );
});

test('between a value and its copy there is no change', () => {
  fc.assert(
    fc.property(plain(), (value) => {
      expect(changesBetween(value, structuredClone(value))).toEqual([]);
    }),
  );
});

test('a change names its place, and what was taken away is named from the end', () => {
  const from = { trip: { invited: ['a', 'b', 'c'], left: '2022-06-10' } };
  const to = { trip: { invited: ['a'], cancelled: '2022-06-09' } };
  expect(changesBetween(from, to)).toEqual([
    [['trip', 'left']],
    [['trip', 'invited', 2]],
    [['trip', 'invited', 1]],
    [['trip', 'cancelled'], '2022-06-09'],
  ]);
});

test('what is changed is a copy; the rest stays the same object', () => {
  const from = { trip: { invited: ['a'] }, other: { invited: ['b'] } };
  const to = applyChanges(from, [[['trip', 'invited', 1], 'c']]) as typeof from;
  expect(from.trip.invited).toEqual(['a']);
  expect(to.other).toBe(from.other);
});

test('an index far beyond the end of a list adds one entry, so that no link can make a list of holes', () => {
  expect(applyChanges(['a'], [[[4_000_000_000], 'b']])).toEqual(['a', 'b']);
});
