import { chairpersonsContactOpinion2013 } from '@deputy-work/congress/instruments';
import { isKnown, type Membership } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import { atLeast, defineRule, indexBy, type Answer, type LocalDate } from '@deputy-work/rules';
import { contactAssignments, memberships } from '../facts.ts';
import { lastsOn } from '../internal/lasts-on.ts';
import { bodyById } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';
import { chairpersonsMinimum } from '../parameters/chairpersons-minimum.ts';

const assignmentsOfMember = /* @__PURE__ */ indexBy(contactAssignments, ({ memberId }) => [memberId]);

/**
 * Each member of the Council of Chairpersons contacts several deputies directly (委员长会议组成人员直接联系代表).
 *
 * Counts the deputies assigned on the day of asking or, for who has left, on the last day of membership; that day governs. Sources: Opinion of
 * 2013-12-16; plan item 13, which asks members of the Council to set the example and gives no number.
 */
export const chairpersonContactsDeputies = /* @__PURE__ */ defineRule({
  id: 'liaison.chairpersons.minimum-deputies',
  package: thisPackage,
  basis: [
    { instrument: chairpersonsContactOpinion2013 },
    cite(13, '发挥委员长会议组成人员联系代表的示范作用'),
  ],
  subjects: memberships,
  parameters: { minimum: chairpersonsMinimum },
  indexes: { bodyById, assignmentsOfMember },
  appliesTo: ({ bodyId, from }, { asOf, bodyById }) => {
    if (from > asOf) return false;
    const [body] = bodyById(bodyId);
    return body === undefined ? missingFact('body') : body.kind === 'council-of-chairpersons';
  },
  governedOn: (membership, { asOf }) => countedOn(membership, asOf),
  check: (membership, { minimum }, { asOf, assignmentsOfMember }) => {
    const day = countedOn(membership, asOf);
    if (typeof day !== 'string') return day;
    const assigned = assignmentsOfMember(membership.deputyId).filter((assignment) =>
      lastsOn(assignment, day),
    );
    return atLeast(new Set(assigned.map(({ deputyId }) => deputyId)).size, minimum);
  },
});

function countedOn({ to }: Membership, asOf: LocalDate): LocalDate | Answer {
  if (to === undefined) return asOf;
  if (!isKnown(to)) return missingFact('to');
  return to < asOf ? to : asOf;
}
