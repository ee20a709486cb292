import { expect, it } from 'vitest';
import { feedbackStep } from './feedback-step.ts';

it('an answer is fed back by the committee that received it', () => {
  const heard = { step: 'heard', on: '2022-05-01', by: 'committee', byId: 'budget' } as const;
  expect(feedbackStep({ steps: [heard] }, '2022-06-20')).toEqual({
    step: 'replied',
    on: '2022-06-20',
    by: 'committee',
    byId: 'budget',
  });
  expect(feedbackStep({ steps: [{ ...heard, byId: undefined }] }, '2022-06-20')).not.toHaveProperty('byId');
});
