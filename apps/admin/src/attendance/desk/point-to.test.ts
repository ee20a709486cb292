import { attendanceRowHeight } from '@deputy-work/ui';
import { expect, it } from 'vitest';
import { scrollTarget } from './point-to.ts';

const tenRows = 10 * attendanceRowHeight;

it('a row in sight moves nothing', () => {
  expect(scrollTarget(0, 0, tenRows)).toBeUndefined();
  expect(scrollTarget(9, 0, tenRows)).toBeUndefined();
});

it('a row out of sight comes into sight with some of those that follow in the direction one goes', () => {
  const isInSight = (place: number, top = 0) =>
    place * attendanceRowHeight >= top && (place + 1) * attendanceRowHeight <= top + tenRows;
  const down = scrollTarget(10, 0, tenRows);
  expect([10, 13].every((place) => isInSight(place, down))).toBe(true);
  const up = scrollTarget(20, 21 * attendanceRowHeight, tenRows);
  expect([20, 17].every((place) => isInSight(place, up))).toBe(true);
});

it('the list is not scrolled before its top, nor before its height is known', () => {
  expect(scrollTarget(0, 500, tenRows)).toBe(0);
  expect(scrollTarget(50, 0, 0)).toBeUndefined();
});
