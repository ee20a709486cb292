import { type Assignment, getBy, type LevelResult, type PinRefusal } from '@deputy-work/planning';
import type { LiaisonPinRefusal, LiaisonPlan, LiaisonShortage, PairingQuality } from '../liaison-plan.ts';
import type { LiaisonPin } from '../liaison-wishes.ts';
import { compare } from './in-order.ts';
import type { LiaisonProblem } from './liaison-problem.ts';
import { reasonsOf } from './reasons-of.ts';

const pinRefusals: Readonly<Record<PinRefusal, LiaisonPinRefusal>> = {
  'unknown-person': 'unknown-deputy',
  'unknown-slot': 'unknown-member',
  forbidden: 'same-person',
  // A deputy takes as many members as are pinned, so only the members' places can run out.
  'person-full': 'no-place-left',
  'slot-full': 'no-place-left',
};

const byMember = (a: LiaisonPin, b: LiaisonPin) =>
  compare(a.memberId, b.memberId) || compare(a.deputyId, b.deputyId);
const keyOf = ({ memberId, deputyId }: LiaisonPin) => JSON.stringify([memberId, deputyId]);
const without = (pins: readonly LiaisonPin[], others: readonly LiaisonPin[]): readonly LiaisonPin[] => {
  const left = new Set(others.map(keyOf));
  return pins.filter((pin) => !left.has(keyOf(pin)));
};

function changesOf({ people }: LiaisonProblem, planned: readonly LiaisonPin[]): LiaisonPlan['changes'] {
  const today = people
    .flatMap(({ deputy: { id, memberId } }) => (memberId === undefined ? [] : [{ memberId, deputyId: id }]))
    .toSorted(byMember);
  const ended = without(today, planned);
  return { kept: today.length - ended.length, begun: without(planned, today), ended };
}

function qualityOf(levels: readonly LevelResult[], id: string): PairingQuality {
  const { value, bound } = getBy(levels)(id);
  return { value, bound };
}

const shortageOf = ({ side, missing, shortIds }: Assignment['shortages'][number]): LiaisonShortage =>
  side === 'people'
    ? { side: 'deputies', missing, deputyIds: shortIds }
    : { side: 'members', missing, memberIds: shortIds };

/** What was assigned, told as pairs. */
export function liaisonPlanOf(problem: LiaisonProblem, assignment: Assignment): LiaisonPlan {
  const { method, levels, refusedPins, shortages } = assignment;
  const candidateOf = getBy(problem.people);
  const placesOf = getBy(problem.slots);
  const memberIds = new Set(problem.slots.map(({ id }) => id));
  const pairs = assignment.pairs
    .map(({ personId: deputyId, slotId: memberId, pinned }) => {
      const [{ deputy }, { member }] = [candidateOf(deputyId), placesOf(memberId)];
      return { deputyId, memberId, reasons: reasonsOf(deputy, member, pinned, (id) => memberIds.has(id)) };
    })
    .toSorted(byMember);
  return {
    method,
    pairs,
    refusedPins: refusedPins.map(({ personId, slotId, reason }) => ({
      deputyId: personId,
      memberId: slotId,
      reason: pinRefusals[reason],
    })),
    shortages: shortages.map(shortageOf),
    changes: changesOf(
      problem,
      pairs.map(({ deputyId, memberId }) => ({ memberId, deputyId })),
    ),
    quality: {
      deputiesShort: qualityOf(levels, 'people'),
      membersShort: qualityOf(levels, 'slots'),
      kept: qualityOf(levels, 'kept'),
      fieldsMet: qualityOf(levels, 'fields'),
      unitsMet: qualityOf(levels, 'units'),
      beyondShares: qualityOf(levels, 'balance'),
    },
  };
}
