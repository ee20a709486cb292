import type { Person, Problem, Slot } from '@deputy-work/planning';
import type { SittingInDeputy, SittingInMeeting, SittingInWishes } from '../sitting-in-wishes.ts';

/** A deputy as somebody to be assigned. */
export interface Candidate extends Person {
  readonly deputy: SittingInDeputy;
  readonly fields: ReadonlySet<string>;
  readonly unavailable: ReadonlySet<string>;
  /** The meetings that the deputy is invited to already. */
  readonly invited: ReadonlySet<string>;
  /** The meetings that a human has pinned the deputy to. */
  readonly pinned: ReadonlySet<string>;
}

/** A meeting as something with seats. */
export interface Seats extends Slot {
  readonly meeting: SittingInMeeting;
  readonly topics: readonly string[];
  readonly shares: Readonly<Record<string, number>>;
}

/** The one preference: topics in the deputies' fields. */
export const topicsPreference = 'topics';

export type SittingInProblem = Problem<Candidate, Seats>;

function countBy<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** A deputy is due one seat when {@link isDue}, and takes one, or as many as a human has pinned at meetings they can come to. */
function candidateOf(deputy: SittingInDeputy, pinned: ReadonlySet<string>): Candidate {
  const unavailable = new Set(deputy.unavailableMeetingIds);
  const invited = new Set(deputy.invitedMeetingIds);
  const isOpen = (meetingId: string) => !unavailable.has(meetingId) && !invited.has(meetingId);
  return {
    id: deputy.id,
    least: isDue(deputy) ? 1 : 0,
    most: Math.max(1, [...pinned].filter(isOpen).length),
    group: deputy.electoralUnitId,
    deputy,
    fields: new Set(deputy.fields),
    unavailable,
    invited,
    pinned,
  };
}

/** The meetings to come that each deputy is pinned to. */
function pinnedMeetings({ meetings, pins }: SittingInWishes): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Set(meetings.map(({ id }) => id));
  const pinned = new Map<string, Set<string>>();
  for (const { deputyId, meetingId } of pins) {
    if (known.has(meetingId)) pinned.set(deputyId, (pinned.get(deputyId) ?? new Set()).add(meetingId));
  }
  return pinned;
}

/** Whether the deputy is one of those who are to sit in once in the term and have not yet. */
export const isToSitIn = ({ isGrassRoots, hasSatIn }: SittingInDeputy): boolean => isGrassRoots && !hasSatIn;

/** Whether the deputy is to sit in and still needs an invitation. */
export const isDue = (deputy: SittingInDeputy): boolean =>
  isToSitIn(deputy) && deputy.invitedMeetingIds.length === 0;

/** The topics of a meeting in the deputy's fields. */
export const sharedTopics = ({ fields }: Candidate, { topics }: Seats): readonly string[] =>
  topics.filter((topic) => fields.has(topic));

/** Whether the deputy can come. */
export const canCome = ({ unavailable }: Candidate, { id }: Pick<Slot, 'id'>): boolean =>
  !unavailable.has(id);

/** Whether the plan may invite the deputy to the meeting. Whoever holds an invitation gets another only where a human pinned it. */
const mayInvite = (candidate: Candidate, seats: Pick<Slot, 'id'>): boolean =>
  canCome(candidate, seats) &&
  !candidate.invited.has(seats.id) &&
  (candidate.invited.size === 0 || candidate.pinned.has(seats.id));

/** Sitting in as a problem of assignment. A unit's share of a meeting is its part of all deputies given, of the seats, rounded up. */
export function sittingInProblem(wishes: SittingInWishes): SittingInProblem {
  const { deputies, meetings, pins } = wishes;
  const units = countBy(deputies, ({ electoralUnitId }) => electoralUnitId);
  const pinned = pinnedMeetings(wishes);
  const sharesOf = (capacity: number) =>
    Object.fromEntries(
      Array.from(units, ([unit, size]) => [unit, Math.ceil((capacity * size) / deputies.length)]),
    );
  return {
    people: deputies.map((deputy) => candidateOf(deputy, pinned.get(deputy.id) ?? new Set())),
    slots: meetings.map((meeting) => ({
      id: meeting.id,
      least: 0,
      most: meeting.capacity,
      shares: sharesOf(meeting.capacity),
      meeting,
      topics: [...new Set(meeting.topics)],
    })),
    pins: pins.map(({ deputyId, meetingId }) => ({ personId: deputyId, slotId: meetingId })),
    preferences: [topicsPreference],
    judge: (candidate, seats) =>
      mayInvite(candidate, seats) ? [sharedTopics(candidate, seats).length] : undefined,
  };
}
