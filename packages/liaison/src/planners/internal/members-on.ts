import { type Deputy, isInOffice, isKnown, type Membership } from '@deputy-work/congress';
import type { LocalDate } from '@deputy-work/rules';
import type { PairingRecords, UnpairableMember } from '../gathered-liaison-wishes.ts';
import { idsInOrder } from './in-order.ts';

/** Whose members keep contact with deputies. */
const memberKinds: ReadonlySet<string> = new Set([
  'standing-committee',
  'council-of-chairpersons',
  'directors-council',
]);

/** Who is a member on a day, and why others are not. */
export interface MembersOn {
  readonly members: readonly Deputy[];
  readonly chairpersonIds: readonly string[];
  /** Why somebody who is not among the members is not. */
  readonly whyNot: (id: string) => UnpairableMember['reason'];
}

/** The members of the standing committee on a day, in order of ids. Who may have left on a day that is not on record can't be counted as one. */
export function membersOn(
  { deputies, bodies, memberships }: Pick<PairingRecords, 'deputies' | 'bodies' | 'memberships'>,
  day: LocalDate,
): MembersOn {
  const kinds = new Map(bodies.map(({ id, kind }) => [id, kind]));
  const deputyById = new Map(deputies.map((deputy) => [deputy.id, deputy]));
  const sitting = memberships.filter(
    ({ bodyId, from }) => from <= day && memberKinds.has(kinds.get(bodyId) ?? ''),
  );
  const goesOn = ({ to }: Membership) => to === undefined || (isKnown(to) && day <= to);
  const [lasting, ended] = [sitting.filter(goesOn), sitting.filter((each) => !goesOn(each))];
  const endUnknown = new Set(ended.filter(({ to }) => to && !isKnown(to)).map(({ deputyId }) => deputyId));
  const found = idsInOrder(lasting.map(({ deputyId }) => deputyId));
  const isChairperson = new Set(
    lasting
      .filter(({ bodyId }) => kinds.get(bodyId) === 'council-of-chairpersons')
      .map(({ deputyId }) => deputyId),
  );
  const members = found.flatMap((id) => {
    const deputy = deputyById.get(id);
    return deputy && isInOffice(deputy, day) ? [deputy] : [];
  });
  return {
    members,
    chairpersonIds: members.map(({ id }) => id).filter((id) => isChairperson.has(id)),
    whyNot: (id) => {
      const deputy = deputyById.get(id);
      if (!deputy) return 'not-on-record';
      if (!isInOffice(deputy, day)) return 'left-office';
      return endUnknown.has(id) ? 'end-unknown' : 'left';
    },
  };
}
