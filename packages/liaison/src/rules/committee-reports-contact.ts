import { isOfLevel } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import { defineRule, indexBy } from '@deputy-work/rules';
import { committeeReports, liaisonYears } from '../facts.ts';
import { isCommittee } from '../is-committee.ts';
import { national } from '../internal/levels.ts';
import { bodiesOfCongress, congressById } from '../internal/lookups.ts';
import { thisPackage } from '../internal/this-package.ts';
import { everyInYear, hasBegun, lastDayOf } from '../internal/year.ts';

const reportsOfCongress = /* @__PURE__ */ indexBy(committeeReports, ({ congressId }) => [congressId]);

/**
 * Every special and working committee reported how it kept contact with deputies in the year (委员会报告联系代表情况).
 *
 * The plan gives no day; the end of its year is taken as the last. Source: plan item 14.
 */
export const committeeReportsContact = /* @__PURE__ */ defineRule({
  id: 'liaison.committees.report-contact',
  package: thisPackage,
  basis: [cite(14, '做好专门委员会、工作委员会联系代表情况收集和报告工作')],
  subjects: liaisonYears,
  indexes: { congressById, bodiesOfCongress, reportsOfCongress },
  appliesTo: (year, { asOf, congressById }) =>
    hasBegun(year, asOf) && isOfLevel(national, year, congressById),
  governedOn: lastDayOf,
  check: (year, _, { asOf, bodiesOfCongress, reportsOfCongress }) => {
    const committees = bodiesOfCongress(year.congressId).filter(isCommittee);
    const reported = new Set(
      reportsOfCongress(year.congressId)
        .filter((report) => report.year === year.year && report.on <= asOf && report.on <= lastDayOf(year))
        .map(({ bodyId }) => bodyId),
    );
    const left = committees.map(({ id }) => id).filter((id) => !reported.has(id));
    return everyInYear(year, asOf, { whole: committees.length, left, unit: 'committee' });
  },
});
