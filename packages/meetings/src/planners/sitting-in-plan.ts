import type { Assignment, LevelResult } from '@deputy-work/planning';
import type { LocalDate } from '@deputy-work/rules';
import type { SittingInPin } from './sitting-in-wishes.ts';

/** Why a deputy is invited to a meeting, or what there is to know about it. */
export type InvitationReason =
  | { readonly code: 'pinned' }
  /** A grass-roots deputy who has not sat in yet in this term. */
  | { readonly code: 'not-yet-sat-in' }
  /** The deputy can come to no other of the meetings. */
  | { readonly code: 'only-meeting' }
  | { readonly code: 'topics'; readonly topics: readonly string[] }
  /** Meetings the deputy could come to whose topics are nearer; their seats went to others. */
  | { readonly code: 'nearer-elsewhere'; readonly meetingIds: readonly string[] }
  /** How many of the deputy's electoral unit the meeting invites, beside the unit's share of the seats. */
  | {
      readonly code: 'electoral-unit';
      readonly electoralUnitId: string;
      readonly invited: number;
      readonly share: number;
    };

/** One proposed invitation. */
export interface PlannedInvitation {
  readonly deputyId: string;
  readonly meetingId: string;
  readonly day: LocalDate;
  readonly reasons: readonly InvitationReason[];
}

/** Why a pin was not kept. */
export type SittingInPinRefusal =
  'unknown-deputy' | 'unknown-meeting' | 'unavailable' | 'already-invited' | 'no-seat-left';

/** A pin that could not be kept. */
export interface RefusedSittingInPin extends SittingInPin {
  readonly reason: SittingInPinRefusal;
}

/** Grass-roots deputies whom the plan cannot invite, and which constraint keeps it from doing so. */
export type SittingInShortage =
  /** There is no meeting to come. */
  | { readonly constraint: 'no-meeting'; readonly missing: number; readonly deputyIds: readonly string[] }
  /** They can come to none of the meetings. */
  | { readonly constraint: 'unavailable'; readonly missing: number; readonly deputyIds: readonly string[] }
  /** They and others can come to no meetings but these, which have too few seats for all of them. */
  | {
      readonly constraint: 'capacity';
      readonly missing: number;
      /** Who goes without in this plan; another choice among the rivals would leave out as many. */
      readonly deputyIds: readonly string[];
      /** How many deputies need the seats of these meetings, those left out included. */
      readonly rivals: number;
      readonly meetingIds: readonly string[];
      readonly seats: number;
      /** How many of the seats pins give to others. */
      readonly pinnedSeats: number;
    };

/** How many grass-roots deputies have sat in: before the plan, and after it if all who are invited come. */
export interface SittingInPlanCoverage {
  readonly grassRoots: number;
  readonly before: number;
  /** Have not, and are invited already. */
  readonly invited: number;
  readonly after: number;
  readonly short: number;
}

/** A number that the plan makes as good as it can, with the bound that no plan passes. They are equal when it is proven to be the best. */
export type PlanQuality = Omit<LevelResult, 'id'>;

/** Whom to invite to which meeting (列席邀请方案). Plain data, the same for the same wishes. */
export interface SittingInPlan {
  readonly method: Assignment['method'];
  /** In order of days, meetings, deputies. */
  readonly invitations: readonly PlannedInvitation[];
  readonly refusedPins: readonly RefusedSittingInPin[];
  readonly coverage: SittingInPlanCoverage;
  readonly shortages: readonly SittingInShortage[];
  /** In order of rank. Fewer short, more topics met, fewer beyond the shares of the electoral units. */
  readonly quality: {
    readonly short: PlanQuality;
    readonly topicsMet: PlanQuality;
    readonly beyondShares: PlanQuality;
  };
}
