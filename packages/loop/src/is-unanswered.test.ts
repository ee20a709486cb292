import { expect, it } from 'vitest';
import type { LoopDays } from './check-loop.ts';
import { isUnanswered } from './is-unanswered.ts';

const heard: LoopDays['steps'][number] = { step: 'heard', on: '2022-04-01' };
const replied: LoopDays['steps'][number] = { step: 'replied', on: '2022-05-01' };

it('is asked from the day a view was heard until the day before its reply', () => {
  const view: LoopDays = { steps: [heard, replied] };
  expect(isUnanswered(view, '2022-03-31')).toBe(false);
  expect(isUnanswered(view, '2022-04-01')).toBe(true);
  expect(isUnanswered(view, '2022-04-30')).toBe(true);
  expect(isUnanswered(view, '2022-05-01')).toBe(false);
});

it('ends with the file, too', () => {
  const view: LoopDays = { steps: [heard], closedOn: '2022-06-01' };
  expect(isUnanswered(view, '2022-05-31')).toBe(true);
  expect(isUnanswered(view, '2022-06-01')).toBe(false);
});
