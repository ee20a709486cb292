import type { LiaisonPlan } from '../liaison-plan.ts';

/** Whether no plan is better at any level. */
export const isProven = (quality: LiaisonPlan['quality']): boolean =>
  Object.values(quality).every(({ value, bound }) => value === bound);
