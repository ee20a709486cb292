import { type Deputy, isKnown } from '@deputy-work/congress';
import { lastsOn } from '../internal/lasts-on.ts';
import type {
  GatheredLiaisonWishes,
  LiaisonWishesOptions,
  PairingRecords,
} from './gathered-liaison-wishes.ts';
import { deputiesToPair } from './internal/deputies-to-pair.ts';
import { idsInOrder } from './internal/in-order.ts';
import { membersOn } from './internal/members-on.ts';
import type { PairingMember } from './liaison-wishes.ts';

/**
 * What there is to pair on a day (由记录汇总联系分工的条件): the members of the standing committee with their minimums and places, and the deputies in office
 * who have or had a member, with what they know about. Plain data, the same whatever order the records come in.
 *
 * Fields and electoral units are those on record of the deputies, of whom a member is one; fields that are not on record are none. A pair of somebody
 * who can't be planned for stays, and takes up a place of its member.
 */
export function liaisonWishesOf(
  records: PairingRecords,
  { asOf, leavingIds = [], addedIds = [], pins = [], ...bounds }: LiaisonWishesOptions,
): GatheredLiaisonWishes {
  const { members, chairpersonIds, whyNot } = membersOn(records, asOf);
  const staying = members.filter(({ id }) => !leavingIds.includes(id));
  const memberIds = new Set(members.map(({ id }) => id));
  const stayingIds = new Set(staying.map(({ id }) => id));
  const begun = records.assignments.filter(({ from }) => from <= asOf);
  const lasting = begun.filter((assignment) => lastsOn(assignment, asOf));
  const deputyById = new Map(records.deputies.map((deputy) => [deputy.id, deputy]));
  const membersByDeputy = new Map<string, string[]>();
  for (const { deputyId, memberId } of lasting) {
    membersByDeputy.set(deputyId, [...(membersByDeputy.get(deputyId) ?? []), memberId]);
  }
  const todayOf = (id: string) => {
    const today = idsInOrder(membersByDeputy.get(id) ?? []);
    return {
      deputy: deputyById.get(id),
      staying: today.filter((memberId) => stayingIds.has(memberId)),
      gone: today.filter((memberId) => !stayingIds.has(memberId)),
    };
  };
  const ids = idsInOrder([...begun.map(({ deputyId }) => deputyId), ...addedIds]);
  const { untouched, deputies, ...others } = deputiesToPair(ids, todayOf, asOf);
  const chairpersons = new Set(chairpersonIds);
  const heldBy = (id: string) => untouched.filter(({ memberId }) => memberId === id).length;
  return {
    wishes: {
      deputies,
      members: staying.map((member) =>
        pairingMember(member, chairpersons.has(member.id), heldBy(member.id), bounds),
      ),
      pins,
    },
    chairpersonIds,
    unpairableMembers: idsInOrder(lasting.map(({ memberId }) => memberId))
      .filter((id) => !memberIds.has(id))
      .map((memberId) => ({ memberId, reason: whyNot(memberId) })),
    ...others,
  };
}

type Bounds = Pick<LiaisonWishesOptions, 'chairpersonsMinimum' | 'minimum' | 'capacity' | 'capacities'>;

function pairingMember(
  { id, fieldsOfExpertise, electoralUnitId }: Deputy,
  isChairperson: boolean,
  held: number,
  { chairpersonsMinimum, minimum = 0, capacity, capacities = {} }: Bounds,
): PairingMember {
  const least = (isChairperson ? chairpersonsMinimum : undefined) ?? minimum;
  const most = Math.max(least, capacities[id] ?? capacity);
  return {
    id,
    fields: isKnown(fieldsOfExpertise) ? fieldsOfExpertise : [],
    electoralUnitId,
    minimum: Math.max(0, least - held),
    capacity: Math.max(0, most - held),
  };
}
