import type { LocalDate } from '@deputy-work/rules';

/** A deputy who may be invited. */
export interface SittingInDeputy {
  readonly id: string;
  readonly isGrassRoots: boolean;
  /** What the deputy knows about, in the words that the topics use. */
  readonly fields: readonly string[];
  readonly electoralUnitId: string;
  readonly unavailableMeetingIds: readonly string[];
  /** Meetings to come that the deputy is invited to already. Whoever is invited gets no other invitation, unless a human pins it. */
  readonly invitedMeetingIds: readonly string[];
  /** Whether the deputy has sat in at a meeting of this term already. */
  readonly hasSatIn: boolean;
}

/** A standing committee meeting to come. */
export interface SittingInMeeting {
  readonly id: string;
  /** The first day. */
  readonly day: LocalDate;
  /** How many deputies can still be invited. */
  readonly capacity: number;
  readonly topics: readonly string[];
}

/** A human's choice that the plan keeps. */
export interface SittingInPin {
  readonly deputyId: string;
  readonly meetingId: string;
}

/** Whom the meetings of a term could invite (列席邀请的条件). The order of the lists does not matter. */
export interface SittingInWishes {
  readonly deputies: readonly SittingInDeputy[];
  readonly meetings: readonly SittingInMeeting[];
  readonly pins: readonly SittingInPin[];
}
