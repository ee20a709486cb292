import { isKnown, type Body, type Membership } from '@deputy-work/congress';
import type { LocalDate } from '@deputy-work/rules';
import type { ContactRecords } from '../use-contact-records.ts';

const ofMembers: readonly Body['kind'][] = ['standing-committee', 'council-of-chairpersons'];
const ofCommittees: readonly Body['kind'][] = ['special-committee', 'working-body'];

const lasts = ({ from, to }: Membership, day: LocalDate) =>
  from <= day && (to === undefined || !isKnown(to) || day <= to);

/** Who may have been in contact on a day: members of standing committees, and special and working committees; as ids in order. */
export function whoContacts(
  { bodies, memberships, assignments }: Pick<ContactRecords, 'bodies' | 'memberships' | 'assignments'>,
  day: LocalDate,
): { readonly members: readonly string[]; readonly committees: readonly string[] } {
  const ofKind = (kinds: readonly Body['kind'][]) =>
    bodies.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const committeesOfMembers = new Set(ofKind(ofMembers));
  const sitting = memberships.filter(
    (membership) => committeesOfMembers.has(membership.bodyId) && lasts(membership, day),
  );
  const members = new Set([
    ...sitting.map(({ deputyId }) => deputyId),
    ...assignments.map(({ memberId }) => memberId),
  ]);
  return { members: [...members].toSorted(), committees: ofKind(ofCommittees) };
}
