import { type Deputy, isInOffice, isKnown } from '@deputy-work/congress';
import type { SittingInOptions, SittingInRecords } from '../derivations/derive-sitting-in-coverage.ts';
import { comingMeetings } from '../internal/coming-meetings.ts';
import { hasSatIn, readInvitations } from '../internal/read-invitations.ts';
import { plannableMeetings } from './internal/plannable-meetings.ts';
import type { SittingInPin, SittingInWishes } from './sitting-in-wishes.ts';

/** On which day, and what the staff want otherwise than the records have it. */
export interface SittingInWishesOptions extends SittingInOptions {
  /** Default: none. */
  readonly pins?: readonly SittingInPin[] | undefined;
  /** The meetings to plan for. Default: all that are to come. Pins to others rest. */
  readonly meetingIds?: readonly string[] | undefined;
  /** Seats by meeting, in place of those on record; who is invited already sits on some of them. */
  readonly seats?: Readonly<Record<string, number>> | undefined;
}

/** A meeting to come for which nothing can be planned, because that is not on record. */
export interface UnplannableMeeting {
  readonly meetingId: string;
  readonly reason: 'no-day' | 'no-seats';
}

/** Wishes, and what they could not take up. Each deputy in office and each meeting asked for is in one of the lists. */
export interface GatheredSittingInWishes {
  readonly wishes: SittingInWishes;
  readonly unplannable: readonly UnplannableMeeting[];
  /** Deputies of whom it is not on record whether they count as grass-roots: who classes them can plan with them. */
  readonly unclassified: readonly string[];
}

/**
 * What there is to plan on a day (由记录汇总列席邀请的条件): the meetings to come with the seats that are left, and the deputies in office with what
 * they know about, where they can't come and where they are invited already. Lists come in order of ids, whatever order the records came in.
 *
 * A seat is left when nobody holds an invitation to it; who has declined is not asked for that meeting again. A deputy whose fields are not on record
 * has none. Plain data.
 */
export function sittingInWishesOf(
  records: SittingInRecords,
  { asOf, minimum, pins = [], meetingIds, seats = {} }: SittingInWishesOptions,
): GatheredSittingInWishes {
  const asked = meetingIds === undefined ? undefined : new Set(meetingIds);
  const isAsked = (id: string) => asked === undefined || asked.has(id);
  const coming = inOrder(comingMeetings(records.committeeMeetings, asOf));
  const comingIds = coming.map(({ id }) => id);
  const idsIn = (ids: ReadonlySet<string> | undefined) => comingIds.filter((id) => ids?.has(id));
  const inOffice = inOrder(records.deputies.filter((deputy) => isInOffice(deputy, asOf)));
  const record = readInvitations(records.invitations, asOf);
  const { meetings, unplannable } = plannableMeetings(
    coming.filter(({ id }) => isAsked(id)),
    record,
    seats,
  );
  const deputies = inOffice
    .filter(isClassified)
    .map(({ id, isGrassRoots, fieldsOfExpertise, electoralUnitId }) => ({
      id,
      isGrassRoots,
      fields: isKnown(fieldsOfExpertise) ? fieldsOfExpertise : [],
      electoralUnitId,
      unavailableMeetingIds: idsIn(record.declined.get(id)),
      invitedMeetingIds: idsIn(record.held.get(id)),
      hasSatIn: hasSatIn(record, id, minimum),
    }));
  return {
    wishes: { deputies, meetings, pins: pins.filter(({ meetingId }) => isAsked(meetingId)) },
    unplannable,
    unclassified: inOffice.filter((deputy) => !isClassified(deputy)).map(({ id }) => id),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] =>
  records.toSorted((a, b) => compare(a.id, b.id));

const isClassified = (deputy: Deputy): deputy is Deputy & { readonly isGrassRoots: boolean } =>
  isKnown(deputy.isGrassRoots);
