import {
  type Assignment,
  getBy,
  type LevelResult,
  type PinRefusal,
  type RefusedPin,
  type Shortage,
} from '@deputy-work/planning';
import type {
  PlanQuality,
  RefusedSittingInPin,
  SittingInPinRefusal,
  SittingInPlan,
  SittingInPlanCoverage,
  SittingInShortage,
} from '../sitting-in-plan.ts';
import { invitationsOf } from './invitations-of.ts';
import { isDue, isToSitIn, topicsPreference, type SittingInProblem } from './sitting-in-problem.ts';

const pinRefusals: Readonly<Record<Exclude<PinRefusal, 'forbidden'>, SittingInPinRefusal>> = {
  'unknown-person': 'unknown-deputy',
  'unknown-slot': 'unknown-meeting',
  // A deputy takes as many invitations as are pinned, so only the seats can run out.
  'person-full': 'no-seat-left',
  'slot-full': 'no-seat-left',
};

function refusedPinOf(
  { personId, slotId, reason }: RefusedPin,
  { people }: SittingInProblem,
): RefusedSittingInPin {
  const pin = { deputyId: personId, meetingId: slotId };
  if (reason !== 'forbidden') return { ...pin, reason: pinRefusals[reason] };
  const isInvited = getBy(people)(personId).invited.has(slotId);
  return { ...pin, reason: isInvited ? 'already-invited' : 'unavailable' };
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
  const toSitIn = grassRoots.filter(({ deputy }) => isToSitIn(deputy));
  return {
    grassRoots: grassRoots.length,
    before: grassRoots.length - toSitIn.length,
    invited: toSitIn.filter(({ deputy }) => !isDue(deputy)).length,
    after: grassRoots.length - short,
    short,
  };
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
    refusedPins: refusedPins.map((pin) => refusedPinOf(pin, problem)),
    coverage: coverageOf(problem, short.value),
    shortages: shortages.map((shortage) => shortageOf(shortage, problem.slots.length)),
    quality: {
      short,
      topicsMet: qualityOf(levels, topicsPreference),
      beyondShares: qualityOf(levels, 'balance'),
    },
  };
}
