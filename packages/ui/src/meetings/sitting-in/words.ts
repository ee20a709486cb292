import type { SittingInPlanWords, UnplannableMeeting } from '@deputy-work/meetings/planners';

/** What becomes of grass-roots deputies, as far as coverage tells. */
export type CoverageStanding = 'covered' | 'invited' | 'toInvite';

/** The numbers that a plan is judged by. */
export type PlanNumber = 'invitations' | 'after' | 'short' | 'topicsMet' | 'beyondShares';

export interface SittingInWords {
  /** The words that the planner’s package has for its reasons. */
  readonly plan: SittingInPlanWords;
  readonly deputies: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  readonly coverage: {
    readonly title: string;
    readonly grassRoots: (count: number) => string;
    readonly none: string;
    readonly standings: Readonly<Record<CoverageStanding, string>>;
    readonly unclassified: (count: number) => string;
  };
  readonly groups: {
    readonly title: (groups: number) => string;
    readonly group: string;
    readonly grassRoots: string;
    /** The part that has sat in. */
    readonly share: string;
    readonly percent: (tenths: number) => string;
  };
  readonly meetings: {
    readonly title: string;
    readonly none: string;
    readonly meeting: string;
    readonly day: string;
    readonly seatsLeft: string;
    readonly topics: string;
    readonly unplannable: Readonly<Record<UnplannableMeeting['reason'], string>>;
  };
  readonly planned: {
    readonly title: string;
    readonly seats: (invited: number, seats: number) => string;
    readonly nobody: string;
    readonly deputy: string;
    readonly reasons: string;
    readonly pinned: string;
    readonly pin: (deputy: string) => string;
    readonly unpin: (deputy: string) => string;
    readonly pinWord: string;
    readonly unpinWord: string;
    readonly refused: (count: number) => string;
    readonly shortages: (count: number) => string;
  };
  readonly quality: {
    readonly title: string;
    readonly best: string;
    readonly atMostBelow: (tenths: number) => string;
    readonly atMostMore: (count: number) => string;
  };
  readonly numbers: Readonly<Record<PlanNumber, string>>;
  readonly comparison: {
    readonly title: string;
    readonly number: string;
    readonly difference: string;
    readonly same: string;
    readonly kept: (count: number) => string;
    readonly added: (count: number) => string;
    readonly moved: (count: number) => string;
    readonly removed: (count: number) => string;
    readonly move: (from: string, to: string) => string;
  };
}
