import type { SittingInPlan } from '@deputy-work/meetings/planners';

/** A plan, and what the reader calls it. */
export interface NamedPlan {
  readonly label: string;
  readonly plan: SittingInPlan;
}
