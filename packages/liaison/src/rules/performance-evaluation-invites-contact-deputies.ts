import { cite } from '@deputy-work/plan-2022';
import { defineRule, indexBy } from '@deputy-work/rules';
import { budgetRounds, involvements } from '../facts.ts';
import { invitedByStart, involvementIndexes, isNationalWork } from '../internal/involvements.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { governedOnStart } from '../internal/start.ts';
import { thisPackage } from '../internal/this-package.ts';
import { yearOf } from '../internal/year.ts';

const roundsOfCongress = /* @__PURE__ */ indexBy(budgetRounds, ({ congressId }) => [congressId]);

/**
 * A budget-review contact deputy takes part in each performance evaluation of the budget (推荐预算审查联系代表参加预算绩效评价).
 *
 * The contact deputies are those of the year's budget-review round. No number is given, so one of them is enough; the first day governs. Source: plan
 * item 19.
 */
export const performanceEvaluationInvitesContactDeputies = /* @__PURE__ */ defineRule({
  id: 'liaison.performance-evaluation.invites-contact-deputies',
  package: thisPackage,
  basis: [cite(19, '推荐预算审查联系代表参加国务院财政部门预算绩效评价活动')],
  subjects: involvements,
  indexes: { ...involvementIndexes, roundsOfCongress },
  appliesTo: (involvement, surroundings) =>
    isNationalWork(involvement, ['performance-evaluation'], surroundings),
  governedOn: governedOnStart,
  check: (involvement, _, { asOf, roundsOfCongress }) => {
    const { congressId, invitedIds, startsOn } = involvement;
    if (startsOn === undefined) return missingFact('startsOn');
    const { year } = yearOf(startsOn);
    const rounds = roundsOfCongress(congressId).filter((round) => round.year === year);
    if (rounds.length === 0) return missingFact('budgetRound');
    const isInvited = rounds.some(({ deputyIds }) => deputyIds.some((id) => invitedIds.includes(id)));
    return invitedByStart(involvement, isInvited, asOf);
  },
});
