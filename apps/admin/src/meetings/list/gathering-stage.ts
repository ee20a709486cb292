import type { LocalDate } from '@deputy-work/rules';
import type { GatheringRow } from './gathering-row.ts';

/** How far a session or a standing committee meeting has come on a day. */
export type GatheringStage = 'undated' | 'coming' | 'under-way' | 'over' | 'cancelled';

/** Where it stands on the day of asking. While its last day is not known it is over on the day after it opened. */
export function stageOf(
  { opensOn, closesOn = opensOn, cancelledOn }: Pick<GatheringRow, 'opensOn' | 'closesOn' | 'cancelledOn'>,
  asOf: LocalDate,
): GatheringStage {
  if (cancelledOn !== undefined && cancelledOn <= asOf) return 'cancelled';
  if (opensOn === undefined || closesOn === undefined) return 'undated';
  if (asOf < opensOn) return 'coming';
  return asOf <= closesOn ? 'under-way' : 'over';
}
