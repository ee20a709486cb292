import type { Body, Deputy, Membership } from '@deputy-work/congress';
import type { LocalDate } from '@deputy-work/rules';
import type { ContactAssignment } from '../schema/index.ts';
import type { LiaisonPin, LiaisonWishes } from './liaison-wishes.ts';

/** The records of one congress that tell who keeps contact with whom, and who could. */
export interface PairingRecords {
  readonly deputies: readonly Deputy[];
  readonly bodies: readonly Body[];
  readonly memberships: readonly Membership[];
  readonly assignments: readonly ContactAssignment[];
}

/** On which day, and what the staff want otherwise than the records have it. */
export interface LiaisonWishesOptions {
  readonly asOf: LocalDate;
  /** How many deputies each member of the Council of Chairpersons has at least: the value of `chairpersonsMinimum`; absent where it has none. */
  readonly chairpersonsMinimum?: number | undefined;
  /** How many every other member has at least. No source gives a number, so this is a choice. Default: 0. */
  readonly minimum?: number | undefined;
  /** How many a member takes at most: a choice too. Never counts for less than the member's minimum. */
  readonly capacity: number;
  /** By member, in place of it. */
  readonly capacities?: Readonly<Record<string, number>> | undefined;
  /** Members who are about to leave: planned as though they had. */
  readonly leavingIds?: readonly string[] | undefined;
  /** Deputies who are to have a member besides those who have or had one. */
  readonly addedIds?: readonly string[] | undefined;
  /** Default: none. */
  readonly pins?: readonly LiaisonPin[] | undefined;
}

/** A deputy of whom nothing can be planned. `several-members`: more than one member keeps contact today, and all of them stay. */
export interface UnpairableDeputy {
  readonly deputyId: string;
  readonly reason: 'not-on-record' | 'left-office' | 'unclassified' | 'several-members';
}

/** Somebody with deputies today who can have none. `left`: is no member on the day. `end-unknown`: was one, and the last day is not on record. */
export interface UnpairableMember {
  readonly memberId: string;
  readonly reason: 'not-on-record' | 'left-office' | 'left' | 'end-unknown';
}

/** Wishes, and what they could not take up; lists in order of ids. */
export interface GatheredLiaisonWishes {
  readonly wishes: LiaisonWishes;
  /** The members of the Council of Chairpersons among the members. */
  readonly chairpersonIds: readonly string[];
  /** Their pairs stay as they are and take up places, unless the deputy has left office. */
  readonly unpairableDeputies: readonly UnpairableDeputy[];
  readonly unpairableMembers: readonly UnpairableMember[];
  /** Pairs on record that are over whatever is planned: the deputy has left office, or has another member who stays. */
  readonly over: readonly LiaisonPin[];
}
