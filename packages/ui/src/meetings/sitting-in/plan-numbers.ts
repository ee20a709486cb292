import type { SittingInPlan } from '@deputy-work/meetings/planners';
import type { PlanNumber } from './words.ts';

export const planNumbers = [
  'invitations',
  'after',
  'short',
  'topicsMet',
  'beyondShares',
] as const satisfies readonly PlanNumber[];

/** The numbers of a plan that can be held against those of another. */
export const numbersOf = ({
  invitations,
  coverage,
  quality,
}: SittingInPlan): Readonly<Record<PlanNumber, number>> => ({
  invitations: invitations.length,
  after: coverage.after,
  short: coverage.short,
  topicsMet: quality.topicsMet.value,
  beyondShares: quality.beyondShares.value,
});
