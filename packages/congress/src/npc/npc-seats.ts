import type { Citation, NonEmpty } from '@deputy-work/rules';
import type { NpcElectoralUnitCode } from './electoral-unit-code.ts';

/** How many deputies each electoral unit elects to one NPC (全国人大代表名额分配). It is valid for that term only. */
export interface NpcSeats {
  readonly term: number;
  readonly basis: NonEmpty<Citation>;
  readonly byUnit: Readonly<Record<NpcElectoralUnitCode, number>>;
  /** Seats left for the NPCSC to allot later (由全国人大常委会另行分配). */
  readonly unallotted: number;
}
