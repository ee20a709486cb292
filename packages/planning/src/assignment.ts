import type { Pin } from './problem.ts';

/** Why a pin was not kept: nobody by that id, a pair that may not be, or no room left by the pins before it in order of ids. */
export type PinRefusal = 'unknown-person' | 'unknown-slot' | 'forbidden' | 'person-full' | 'slot-full';

/** A pin that could not be kept. */
export interface RefusedPin extends Pin {
  readonly reason: PinRefusal;
}

/** One person in one slot. */
export interface AssignedPair extends Pin {
  readonly pinned: boolean;
}

/**
 * How a plan does by one level. `people` and `slots` count what is missing and `balance` what exceeds the shares, so less is better; a preference is
 * summed over the pairs, so more is better.
 */
export interface LevelResult {
  readonly id: string;
  readonly value: number;
  /** What no plan with the same values at the levels above can pass. Equal to the value when that is proven to be the best. */
  readonly bound: number;
}

/** People or slots that go short, and what stands in the way. All ids in order. */
export interface Shortage {
  readonly side: 'people' | 'slots';
  /** How many places are missing. */
  readonly missing: number;
  /** Who goes short in this plan. */
  readonly shortIds: readonly string[];
  /** `nothing-open`: no further counterpart is open to them. `full`: all those open to them are taken by others who need them as much. */
  readonly constraint: 'nothing-open' | 'full';
  /** Who competes for the same counterparts, those who go short included: another choice among them would miss as many. */
  readonly rivalIds: readonly string[];
  /** The counterparts that are full. */
  readonly fullIds: readonly string[];
  /** How many places those have altogether. */
  readonly places: number;
  /** How many of these places pins give to somebody who is not among the rivals. */
  readonly pinnedPlaces: number;
}

/** A plan (分派方案): who goes where, what it is worth, and who goes short. Plain data, the same for the same problem. */
export interface Assignment {
  /** `stopped` is the greedy plan, handed back because the exact one was stopped. */
  readonly method: 'greedy' | 'exact' | 'stopped';
  /** In order of people, then slots. */
  readonly pairs: readonly AssignedPair[];
  readonly refusedPins: readonly RefusedPin[];
  /** In order of rank: `people`, `slots`, the preferences, `balance`. */
  readonly levels: readonly LevelResult[];
  readonly shortages: readonly Shortage[];
}
