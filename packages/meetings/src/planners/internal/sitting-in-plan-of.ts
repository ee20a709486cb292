import type { Assignment, LevelResult, PinRefusal, Shortage } from '@deputy-work/planning';
import type {
  PlannedInvitation,
  PlanQuality,
  SittingInPinRefusal,
  SittingInPlan,
  SittingInPlanCoverage,
  SittingInShortage,
} from '../sitting-in-plan.ts';
import { reasonsOf } from './reasons-of.ts';
import {
  isDue,
  topicsPreference,
  type Candidate,
  type Seats,
  type SittingInProblem,
} from './sitting-in-problem.ts';

const pinRefusals: Readonly<Record<PinRefusal, SittingInPinRefusal>> = {
  'unknown-person': 'unknown-deputy',
  'unknown-slot': 'unknown-meeting',
  forbidden: 'unavailable',
  // A deputy takes as many invitations as are pinned, so only the seats can run out.
  'person-full': 'no-seat-left',
  'slot-full': 'no-seat-left',
};

function getBy<T extends { readonly id: string }>(list: readonly T[]): (id: string) => T {
  const byId = new Map(list.map((item) => [item.id, item]));
  return (id) => {
    const found = byId.get(id);
    if (found) return found;
    throw new Error(`${JSON.stringify(id)} is in the plan, but not in what was to be planned.`);
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Meetings by their days. */
const byDay = (a: Seats, b: Seats) => compare(a.meeting.day, b.meeting.day) || compare(a.id, b.id);

function invitationsOf(
  { people, slots }: SittingInProblem,
  { pairs }: Assignment,
): readonly PlannedInvitation[] {
  const candidateOf = getBy<Candidate>(people);
  const seatsOf = getBy<Seats>(slots);
  const inOrder = slots.toSorted(byDay);
  const placed = pairs.map(({ personId, slotId, pinned }) => {
    const candidate = candidateOf(personId);
    const key = JSON.stringify([slotId, candidate.deputy.electoralUnitId]);
    return { candidate, seats: seatsOf(slotId), pinned, key };
  });
  const units = new Map<string, number>();
  for (const { key } of placed) units.set(key, (units.get(key) ?? 0) + 1);
  return placed
    .toSorted((a, b) => byDay(a.seats, b.seats) || compare(a.candidate.id, b.candidate.id))
    .map(({ key, ...placement }) => ({
      deputyId: placement.candidate.id,
      meetingId: placement.seats.id,
      day: placement.seats.meeting.day,
      reasons: reasonsOf({ ...placement, ofUnit: units.get(key) ?? 0 }, inOrder),
    }));
}

function shortageOf(shortage: Shortage, meetings: number): SittingInShortage {
  const { constraint, missing, shortIds: deputyIds } = shortage;
  if (constraint === 'nothing-open') {
    return { constraint: meetings === 0 ? 'no-meeting' : 'unavailable', missing, deputyIds };
  }
  return {
    constraint: 'capacity',
    missing,
    deputyIds,
    rivals: shortage.rivalIds.length,
    meetingIds: shortage.fullIds,
    seats: shortage.places,
    pinnedSeats: shortage.pinnedPlaces,
  };
}

function coverageOf({ people }: SittingInProblem, short: number): SittingInPlanCoverage {
  const grassRoots = people.filter(({ deputy }) => deputy.isGrassRoots);
  const due = grassRoots.filter(({ deputy }) => isDue(deputy)).length;
  const before = grassRoots.length - due;
  return { grassRoots: grassRoots.length, before, after: before + due - short, short };
}

function qualityOf(levels: readonly LevelResult[], id: string): PlanQuality {
  const { value, bound } = getBy(levels)(id);
  return { value, bound };
}

/** What was assigned, told as invitations. */
export function sittingInPlanOf(problem: SittingInProblem, assignment: Assignment): SittingInPlan {
  const { method, levels, refusedPins, shortages } = assignment;
  const short = qualityOf(levels, 'people');
  return {
    method,
    invitations: invitationsOf(problem, assignment),
    refusedPins: refusedPins.map(({ personId, slotId, reason }) => ({
      deputyId: personId,
      meetingId: slotId,
      reason: pinRefusals[reason],
    })),
    coverage: coverageOf(problem, short.value),
    shortages: shortages.map((shortage) => shortageOf(shortage, problem.slots.length)),
    quality: {
      short,
      topicsMet: qualityOf(levels, topicsPreference),
      beyondShares: qualityOf(levels, 'balance'),
    },
  };
}
