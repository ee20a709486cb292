import type { Assignment, LevelResult } from '@deputy-work/planning';
import type { LiaisonPin } from './liaison-wishes.ts';

/** Why a deputy goes to a member, or what there is to know about it. */
export type PairReason =
  | { readonly code: 'pinned' }
  /** The member keeps contact with the deputy today. */
  | { readonly code: 'kept' }
  /** The member of today is no longer among the members. */
  | { readonly code: 'member-left'; readonly memberId: string }
  /** The member of today is there, but the deputy goes to another, so that the plan as a whole is better. */
  | { readonly code: 'moved'; readonly memberId: string }
  /** Nobody keeps contact with the deputy today. */
  | { readonly code: 'new' }
  | { readonly code: 'fields'; readonly fields: readonly string[] }
  | { readonly code: 'same-electoral-unit'; readonly electoralUnitId: string }
  | { readonly code: 'grass-roots' };

/** One proposed assignment. */
export interface PlannedPair extends LiaisonPin {
  readonly reasons: readonly PairReason[];
}

/** Why a pin was not kept. */
export type LiaisonPinRefusal = 'unknown-deputy' | 'unknown-member' | 'same-person' | 'no-place-left';

/** A pin that could not be kept. */
export interface RefusedLiaisonPin extends LiaisonPin {
  readonly reason: LiaisonPinRefusal;
}

/** Who goes short, and why. */
export type LiaisonShortage =
  /** Deputies for whom no member has a place. */
  | { readonly side: 'deputies'; readonly missing: number; readonly deputyIds: readonly string[] }
  /** Members who stay below their minimum, because there are too few deputies. */
  | { readonly side: 'members'; readonly missing: number; readonly memberIds: readonly string[] };

/** A number that the plan makes as good as it can, with the bound that no plan passes. They are equal when it is proven to be the best. */
export type PairingQuality = Omit<LevelResult, 'id'>;

/** Whom each member keeps contact with (联系分工方案). Plain data, the same for the same wishes. */
export interface LiaisonPlan {
  readonly method: Assignment['method'];
  /** In order of members, then deputies. */
  readonly pairs: readonly PlannedPair[];
  readonly refusedPins: readonly RefusedLiaisonPin[];
  readonly shortages: readonly LiaisonShortage[];
  /** Beside today: pairs that stay, that are new, and that end; in order of members, then deputies. */
  readonly changes: {
    readonly kept: number;
    readonly begun: readonly LiaisonPin[];
    readonly ended: readonly LiaisonPin[];
  };
  /** In order of rank. Fewer short, more kept, more met, fewer beyond the share of deputies who are not grass-roots. */
  readonly quality: {
    readonly deputiesShort: PairingQuality;
    readonly membersShort: PairingQuality;
    readonly kept: PairingQuality;
    readonly fieldsMet: PairingQuality;
    readonly unitsMet: PairingQuality;
    readonly beyondShares: PairingQuality;
  };
}
