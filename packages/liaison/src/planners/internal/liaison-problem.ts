import type { Person, Problem, Slot } from '@deputy-work/planning';
import type { LiaisonWishes, PairingDeputy, PairingMember } from '../liaison-wishes.ts';

/** A deputy as somebody to be assigned. */
export interface Candidate extends Person {
  readonly deputy: PairingDeputy;
}

/** A member as something with places. */
export interface Places extends Slot {
  readonly member: PairingMember;
}

/** The preferences in order of rank: keep what is, match fields, match electoral units. */
export const preferences = ['kept', 'fields', 'units'] as const;

export type LiaisonProblem = Problem<Candidate, Places>;

const others = 'others';

/** What the deputy knows about that is the member's field too. */
export const sharedFields = (deputy: PairingDeputy, member: PairingMember): readonly string[] =>
  deputy.fields.filter((field) => member.fields.includes(field));

/** How many members a human has pinned a deputy to. */
function pinsOf({ members, pins }: LiaisonWishes): ReadonlyMap<string, number> {
  const known = new Set(members.map(({ id }) => id));
  const pinned = new Map<string, Set<string>>();
  for (const { deputyId, memberId } of pins) {
    if (known.has(memberId)) pinned.set(deputyId, (pinned.get(deputyId) ?? new Set()).add(memberId));
  }
  return new Map([...pinned].map(([id, memberIds]) => [id, memberIds.size]));
}

/**
 * Pairing as a problem of assignment. Each deputy is due one member. A member's fair share of deputies who are not grass-roots is their part of all
 * deputies given, of the member's capacity, rounded up; so that grass-roots deputies are spread as they are among all.
 */
export function liaisonProblem(wishes: LiaisonWishes): LiaisonProblem {
  const { deputies, members, pins } = wishes;
  const pinned = pinsOf(wishes);
  const rest = deputies.filter(({ isGrassRoots }) => !isGrassRoots).length;
  return {
    people: deputies.map((deputy) => ({
      id: deputy.id,
      least: 1,
      most: Math.max(1, pinned.get(deputy.id) ?? 0),
      group: deputy.isGrassRoots ? undefined : others,
      deputy,
    })),
    slots: members.map((member) => ({
      id: member.id,
      least: member.minimum,
      most: member.capacity,
      shares: deputies.length > 0 ? { [others]: Math.ceil((member.capacity * rest) / deputies.length) } : {},
      member,
    })),
    pins: pins.map(({ deputyId, memberId }) => ({ personId: deputyId, slotId: memberId })),
    preferences,
    judge: ({ deputy }, { member }) =>
      deputy.id === member.id
        ? undefined
        : [
            deputy.memberId === member.id ? 1 : 0,
            sharedFields(deputy, member).length,
            deputy.electoralUnitId === member.electoralUnitId ? 1 : 0,
          ],
  };
}
