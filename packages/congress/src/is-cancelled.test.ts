import { expect, it } from 'vitest';
import { isCancelled } from './is-cancelled.ts';

it('is called off from its day on, and never where no day is on record', () => {
  expect(isCancelled({ cancelledOn: '2022-06-10' }, '2022-06-09')).toBe(false);
  expect(isCancelled({ cancelledOn: '2022-06-10' }, '2022-06-10')).toBe(true);
  expect(isCancelled({}, '2022-06-10')).toBe(false);
});
