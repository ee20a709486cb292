import { isOfLevel } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import { defineRule } from '@deputy-work/rules';
import { deriveLiaisonMatrix } from '../derivations/derive-liaison-matrix.ts';
import { liaisonYears } from '../facts.ts';
import { national } from '../internal/levels.ts';
import { assignmentsOfCongress, congressById, contactsOfCongress } from '../internal/lookups.ts';
import { thisPackage } from '../internal/this-package.ts';
import { everyInYear, hasBegun, lastDayOf } from '../internal/year.ts';

/**
 * Every deputy assigned to a member of the NPC Standing Committee was contacted by that member in the year (所联系的代表年内都有联系).
 *
 * A deputy assigned to several members is contacted when one of them has been in contact. Source: plan item 13.
 */
export const assignedDeputyIsContacted = /* @__PURE__ */ defineRule({
  id: 'liaison.members.every-deputy-contacted',
  package: thisPackage,
  basis: [cite(13, '通过多种方式与代表保持经常性联系')],
  subjects: liaisonYears,
  indexes: { congressById, assignmentsOfCongress, contactsOfCongress },
  appliesTo: (year, { asOf, congressById }) =>
    hasBegun(year, asOf) && isOfLevel(national, year, congressById),
  governedOn: lastDayOf,
  check: (year, _, { asOf, assignmentsOfCongress, contactsOfCongress }) => {
    const matrix = deriveLiaisonMatrix(
      {
        assignments: assignmentsOfCongress(year.congressId),
        contacts: contactsOfCongress(year.congressId),
        views: [],
      },
      { year: year.year, asOf },
    );
    const deputies = new Set(matrix.map(({ deputyId }) => deputyId));
    const reached = new Set(matrix.filter(({ contacts }) => contacts > 0).map(({ deputyId }) => deputyId));
    const left = [...deputies].filter((id) => !reached.has(id));
    return everyInYear(year, asOf, { whole: deputies.size, left, unit: 'deputy' });
  },
});
