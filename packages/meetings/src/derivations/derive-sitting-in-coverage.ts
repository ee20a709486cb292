import { type Deputy, isInOffice, isKnown } from '@deputy-work/congress';
import type { LocalDate } from '@deputy-work/rules';
import { comingMeetings } from '../internal/coming-meetings.ts';
import { hasSatIn, readInvitations } from '../internal/read-invitations.ts';
import type { CommitteeMeeting, Invitation } from '../schema/index.ts';

/** The records of one congress that tell who has sat in. */
export interface SittingInRecords {
  readonly deputies: readonly Deputy[];
  readonly committeeMeetings: readonly CommitteeMeeting[];
  readonly invitations: readonly Invitation[];
}

/** How to count. */
export interface SittingInOptions {
  readonly asOf: LocalDate;
  /** At how many meetings one is enough. */
  readonly minimum: number;
}

/** How far the grass-roots deputies of a congress have sat in, as ids in order. */
export interface SittingInCoverage {
  readonly grassRoots: readonly string[];
  /** Have sat in often enough. */
  readonly covered: readonly string[];
  /** Have not, and hold an invitation to a meeting to come that they have not declined. */
  readonly invited: readonly string[];
  /** Have not, and are still to be invited. */
  readonly toInvite: readonly string[];
  /** Deputies of whom it is not on record whether they count as grass-roots. */
  readonly unclassified: readonly string[];
  /** Standing committee meetings that have not opened yet, those without a day included. */
  readonly meetingsLeft: readonly string[];
}

/**
 * Coverage of sitting in (基层代表列席覆盖情况): which grass-roots deputies in office have sat in at a standing committee meeting within the term, who
 * is invited to one to come, who is still to be invited, and how many meetings are left. An invitation alone covers nobody.
 */
export function deriveSittingInCoverage(
  { deputies, committeeMeetings, invitations }: SittingInRecords,
  { asOf, minimum }: SittingInOptions,
): SittingInCoverage {
  const inOffice = deputies.filter((deputy) => isInOffice(deputy, asOf));
  const grassRoots = idsOf(inOffice.filter(({ isGrassRoots }) => isGrassRoots === true));
  const meetingsLeft = new Set(comingMeetings(committeeMeetings, asOf).map(({ id }) => id));
  const record = readInvitations(invitations, asOf);
  const isExpected = (id: string) =>
    [...(record.held.get(id) ?? [])].some((meeting) => meetingsLeft.has(meeting));
  const isCovered = (id: string) => hasSatIn(record, id, minimum);
  const uncovered = grassRoots.filter((id) => !isCovered(id));
  return {
    grassRoots,
    covered: grassRoots.filter(isCovered),
    invited: uncovered.filter(isExpected),
    toInvite: uncovered.filter((id) => !isExpected(id)),
    unclassified: idsOf(inOffice.filter(({ isGrassRoots }) => !isKnown(isGrassRoots))),
    meetingsLeft: [...meetingsLeft].toSorted(),
  };
}

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] =>
  records.map(({ id }) => id).toSorted();
