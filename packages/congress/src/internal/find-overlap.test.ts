import { expect, it } from 'vitest';
import { findOverlap } from './find-overlap.ts';

const unknown = { known: false, reason: 'not-recorded' } as const;

it('finds none where each begins after the one before has ended', () => {
  expect(findOverlap([])).toBeUndefined();
  expect(findOverlap([{ from: '2018-03-05' }])).toBeUndefined();
  expect(findOverlap([{ from: '2018-03-05', to: '2020-01-01' }, { from: '2020-01-02' }])).toBeUndefined();
});

it('finds one that begins on the last day of the one before', () => {
  expect(findOverlap([{ from: '2018-03-05', to: '2020-01-01' }, { from: '2020-01-01' }])).toBe(1);
});

it('finds one that follows an interval without end', () => {
  expect(findOverlap([{ from: '2018-03-05' }, { from: '2020-01-01' }])).toBe(1);
});

it('lets an interval of unknown end be over before the next begins, but not before it began itself', () => {
  expect(findOverlap([{ from: '2018-03-05', to: unknown }, { from: '2018-03-06' }])).toBeUndefined();
  expect(findOverlap([{ from: '2018-03-05', to: unknown }, { from: '2018-03-05' }])).toBe(1);
});

it('finds intervals that are not in order of time', () => {
  const late = { from: '2021-01-01', to: '2021-12-31' };
  const early = { from: '2019-01-01', to: '2019-12-31' };
  expect(findOverlap([late, early])).toBe(1);
});
