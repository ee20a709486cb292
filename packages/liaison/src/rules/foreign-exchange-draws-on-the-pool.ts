import { cite } from '@deputy-work/plan-2022';
import { defineRule, every, indexBy, notApplicable, openUntil } from '@deputy-work/rules';
import { involvements, talentPoolEntries } from '../facts.ts';
import { involvementIndexes, isNationalWork } from '../internal/involvements.ts';
import { lastsOn } from '../internal/lasts-on.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { governedOnStart } from '../internal/start.ts';
import { thisPackage } from '../internal/this-package.ts';

const entriesOfDeputy = /* @__PURE__ */ indexBy(talentPoolEntries, ({ deputyId }) => [deputyId]);

/**
 * The deputies invited to a foreign exchange stand in the talent pool on its first day (参加对外交往活动的代表在人才库), which governs.
 *
 * A pool that lacks somebody who is needed is not complete; how well the exchange is aimed is left to people. Source: plan item 20.
 */
export const foreignExchangeDrawsOnThePool = /* @__PURE__ */ defineRule({
  id: 'liaison.foreign-exchanges.from-the-talent-pool',
  package: thisPackage,
  basis: [cite(20, '完善外事工作代表人才库、数据库建设')],
  subjects: involvements,
  indexes: { ...involvementIndexes, entriesOfDeputy },
  appliesTo: (involvement, surroundings) => isNationalWork(involvement, ['foreign-exchange'], surroundings),
  governedOn: governedOnStart,
  check: ({ startsOn, invitedIds }, _, { asOf, entriesOfDeputy }) => {
    if (startsOn === undefined) return missingFact('startsOn');
    if (invitedIds.length === 0) return notApplicable;
    const left = invitedIds.filter((id) => !entriesOfDeputy(id).some((entry) => lastsOn(entry, startsOn)));
    return openUntil(startsOn, asOf, every(invitedIds.length, left.toSorted(), 'deputy'));
  },
});
