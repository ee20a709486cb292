import { isKnown, type Body, type Membership } from '@deputy-work/congress';
import { isCommittee } from '@deputy-work/liaison';
import type { LocalDate } from '@deputy-work/rules';
import type { ContactRecords } from '../use-contact-records.ts';

const ofMembers: readonly Body['kind'][] = ['standing-committee', 'council-of-chairpersons'];

const lasts = ({ from, to }: Membership, day: LocalDate) =>
  from <= day && (to === undefined || !isKnown(to) || day <= to);

/** Who may have been in contact on a day: members of standing committees, and special and working committees; as ids in order. */
export function whoContacts(
  { bodies, memberships, assignments }: Pick<ContactRecords, 'bodies' | 'memberships' | 'assignments'>,
  day: LocalDate,
): { readonly members: readonly string[]; readonly committees: readonly string[] } {
  const committeesOfMembers = new Set(
    bodies.filter(({ kind }) => ofMembers.includes(kind)).map(({ id }) => id),
  );
  const sitting = memberships.filter(
    (membership) => committeesOfMembers.has(membership.bodyId) && lasts(membership, day),
  );
  const members = new Set([
    ...sitting.map(({ deputyId }) => deputyId),
    ...assignments.map(({ memberId }) => memberId),
  ]);
  return { members: [...members].toSorted(), committees: bodies.filter(isCommittee).map(({ id }) => id) };
}
