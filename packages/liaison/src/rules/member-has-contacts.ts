import { isOfLevel } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import { defineRule } from '@deputy-work/rules';
import { liaisonYears } from '../facts.ts';
import { lastsOn } from '../internal/lasts-on.ts';
import { national } from '../internal/levels.ts';
import { assignmentsOfCongress, congressById, contactsOfCongress } from '../internal/lookups.ts';
import { thisPackage } from '../internal/this-package.ts';
import { everyInYear, hasBegun, isWithin, lastDayOf, reckonedOn } from '../internal/year.ts';

/**
 * Every member of the NPC Standing Committee who has deputies assigned was in contact with deputies in the year (组成人员年内联系代表).
 *
 * “Regular” carries no number, so one contact is enough here; the year is the plan's. Source: plan item 13.
 */
export const memberHasContacts = /* @__PURE__ */ defineRule({
  id: 'liaison.members.have-contacts',
  package: thisPackage,
  basis: [cite(13, '通过多种方式与代表保持经常性联系')],
  subjects: liaisonYears,
  indexes: { congressById, assignmentsOfCongress, contactsOfCongress },
  appliesTo: (year, { asOf, congressById }) =>
    hasBegun(year, asOf) && isOfLevel(national, year, congressById),
  governedOn: lastDayOf,
  check: (year, _, { asOf, assignmentsOfCongress, contactsOfCongress }) => {
    const day = reckonedOn(year, asOf);
    const assigned = assignmentsOfCongress(year.congressId).filter((assignment) => lastsOn(assignment, day));
    const members = [...new Set(assigned.map(({ memberId }) => memberId))];
    const active = new Set(
      contactsOfCongress(year.congressId)
        .filter(({ on }) => isWithin(on, year, asOf))
        .map(({ memberId }) => memberId),
    );
    const left = members.filter((id) => !active.has(id));
    return everyInYear(year, asOf, { whole: members.length, left, unit: 'member' });
  },
});
