import type { PlanQuality } from '@deputy-work/meetings/planners';

/** By how much a value may at most fall short of the best, in tenths of a per cent of the best, rounded up so that it is never said too small. */
export const worstGapOf = ({ value, bound }: PlanQuality): number =>
  bound === 0 ? 0 : Math.ceil(((bound - value) * 1000) / bound);
