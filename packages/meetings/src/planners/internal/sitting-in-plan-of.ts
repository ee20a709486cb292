import type { Assignment, LevelResult, PinRefusal, Shortage } from '@deputy-work/planning';
import type {
  PlanQuality,
  SittingInPinRefusal,
  SittingInPlan,
  SittingInPlanCoverage,
  SittingInShortage,
} from '../sitting-in-plan.ts';
import { getBy } from './get-by.ts';
import { invitationsOf } from './invitations-of.ts';
import { isDue, topicsPreference, type SittingInProblem } from './sitting-in-problem.ts';

const pinRefusals: Readonly<Record<PinRefusal, SittingInPinRefusal>> = {
  'unknown-person': 'unknown-deputy',
  'unknown-slot': 'unknown-meeting',
  forbidden: 'unavailable',
  // A deputy takes as many invitations as are pinned, so only the seats can run out.
  'person-full': 'no-seat-left',
  'slot-full': 'no-seat-left',
};

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
