import { expect, it } from 'vitest';
import { sampleActivity } from '../../tests/sample.ts';
import { isCancelled } from './is-cancelled.ts';

it('an activity is called off from its day on, and not the day before', () => {
  const activity = sampleActivity({ cancelledOn: '2022-06-01' });
  expect(isCancelled(activity, '2022-05-31')).toBe(false);
  expect(isCancelled(activity, '2022-06-01')).toBe(true);
  expect(isCancelled(sampleActivity(), '2022-12-31')).toBe(false);
});
