import type { PlanQuality, SittingInPlan } from '../sitting-in-plan.ts';

const isBest = ({ value, bound }: PlanQuality): boolean => value === bound;

/** Whether no plan is better at any level. */
export const isProven = ({ short, topicsMet, beyondShares }: SittingInPlan['quality']): boolean =>
  [short, topicsMet, beyondShares].every(isBest);
