import { isOfLevel } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import { defineRule } from '@deputy-work/rules';
import { liaisonYears } from '../facts.ts';
import { isCommittee } from '../is-committee.ts';
import { national } from '../internal/levels.ts';
import { bodiesOfCongress, congressById, contactsOfCongress } from '../internal/lookups.ts';
import { thisPackage } from '../internal/this-package.ts';
import { everyInYear, hasBegun, isWithin, lastDayOf } from '../internal/year.ts';

/**
 * Every special and working committee was in contact with deputies of its field in the year (委员会联系相关领域代表).
 *
 * Which deputies belong to a committee's field is for the committee to say: its records of contact are taken as that. Source: plan item 14.
 */
export const committeeContactsDeputies = /* @__PURE__ */ defineRule({
  id: 'liaison.committees.contact-deputies',
  package: thisPackage,
  basis: [cite(14, '联系相关领域、具有相关专业知识的全国人大代表的工作机制')],
  subjects: liaisonYears,
  indexes: { congressById, bodiesOfCongress, contactsOfCongress },
  appliesTo: (year, { asOf, congressById }) =>
    hasBegun(year, asOf) && isOfLevel(national, year, congressById),
  governedOn: lastDayOf,
  check: (year, _, { asOf, bodiesOfCongress, contactsOfCongress }) => {
    const committees = bodiesOfCongress(year.congressId).filter(isCommittee);
    const active = new Set(
      contactsOfCongress(year.congressId)
        .filter(({ on }) => isWithin(on, year, asOf))
        .map(({ bodyId }) => bodyId),
    );
    const left = committees.map(({ id }) => id).filter((id) => !active.has(id));
    return everyInYear(year, asOf, { whole: committees.length, left, unit: 'committee' });
  },
});
