import { isUnanswered } from '@deputy-work/loop';
import type { LocalDate } from '@deputy-work/rules';
import { lastsOn } from '../internal/lasts-on.ts';
import { isWithin, reckonedOn } from '../internal/year.ts';
import type { Contact, ContactAssignment, TrackedView } from '../schema/index.ts';

/** The records of one congress that tell who keeps contact with whom. */
export interface MatrixRecords {
  readonly assignments: readonly ContactAssignment[];
  readonly contacts: readonly Contact[];
  readonly views: readonly TrackedView[];
}

/** Which year to look at, as of which day. */
export interface MatrixOptions {
  readonly year: number;
  readonly asOf: LocalDate;
}

/** One member and one deputy assigned to them. */
export interface MatrixCell {
  readonly memberId: string;
  readonly deputyId: string;
  /** Contacts of the two in the year. */
  readonly contacts: number;
  /** The last day they were in contact, of whatever year; absent when they never were. */
  readonly lastOn?: LocalDate;
  /** Views that the deputy told this member, still without a reply. */
  readonly openViews: number;
}

const keyOf = (memberId: string, deputyId: string) => JSON.stringify([memberId, deputyId]);

/**
 * Liaison matrix (联系矩阵): each member with each deputy assigned on the day of asking, or on the last day of a year that is over; in the order of
 * members, then deputies. What is dated after the day of asking has not happened. A view belongs to the pair whose contact it came with.
 */
export function deriveLiaisonMatrix(
  { assignments, contacts, views }: MatrixRecords,
  { year, asOf }: MatrixOptions,
): readonly MatrixCell[] {
  const met = new Map<string, { count: number; lastOn: LocalDate }>();
  const memberOfContact = new Map<string, string>();
  for (const { id, memberId, deputyIds, on } of contacts) {
    if (memberId === undefined || on > asOf) continue;
    memberOfContact.set(id, memberId);
    for (const deputyId of deputyIds) {
      const key = keyOf(memberId, deputyId);
      const before = met.get(key) ?? { count: 0, lastOn: on };
      const count = before.count + (isWithin(on, { year }, asOf) ? 1 : 0);
      met.set(key, { count, lastOn: on > before.lastOn ? on : before.lastOn });
    }
  }
  const open = new Map<string, number>();
  for (const view of views) {
    const memberId = view.occasionId === undefined ? undefined : memberOfContact.get(view.occasionId);
    if (memberId === undefined || !isUnanswered(view, asOf)) continue;
    const key = keyOf(memberId, view.deputyId);
    open.set(key, (open.get(key) ?? 0) + 1);
  }
  const day = reckonedOn({ year }, asOf);
  const pairs = new Map(
    assignments
      .filter((assignment) => lastsOn(assignment, day))
      .map(({ memberId, deputyId }) => [keyOf(memberId, deputyId), { memberId, deputyId }]),
  );
  return [...pairs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, pair]) => {
      const found = met.get(key);
      return {
        ...pair,
        contacts: found?.count ?? 0,
        ...(found && { lastOn: found.lastOn }),
        openViews: open.get(key) ?? 0,
      };
    });
}
