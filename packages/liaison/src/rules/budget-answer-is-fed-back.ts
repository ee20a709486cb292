import { isOfLevel } from '@deputy-work/congress';
import { dayOf } from '@deputy-work/loop';
import { cite } from '@deputy-work/plan-2022';
import { defineRule } from '@deputy-work/rules';
import { budgetRounds } from '../facts.ts';
import { national } from '../internal/levels.ts';
import { congressById, lettersOfRound, viewsOnOccasion } from '../internal/lookups.ts';
import { thisPackage } from '../internal/this-package.ts';
import { everyInYear, hasBegun, lastDayOf, reckonedOn } from '../internal/year.ts';

/**
 * Every budget-review contact deputy who answered the letter is told what was adopted (逐一反馈采纳落实情况), within the year of the round.
 *
 * An answer is a view that names the letter; it is fed back once it was replied to in the loop. Source: plan item 19.
 */
export const budgetAnswerIsFedBack = /* @__PURE__ */ defineRule({
  id: 'liaison.budget-review.every-answer-fed-back',
  package: thisPackage,
  basis: [cite(19, '逐一反馈采纳落实情况')],
  subjects: budgetRounds,
  indexes: { congressById, lettersOfRound, viewsOnOccasion },
  appliesTo: (round, { asOf, congressById }) =>
    hasBegun(round, asOf) && isOfLevel(national, round, congressById),
  governedOn: lastDayOf,
  check: (round, _, { asOf, lettersOfRound, viewsOnOccasion }) => {
    const day = reckonedOn(round, asOf);
    const answers = lettersOfRound(round.id)
      .flatMap(({ id }) => viewsOnOccasion(id))
      .filter((view) => dayOf(view, 'heard', day) !== undefined);
    const left = answers.filter((view) => dayOf(view, 'replied', day) === undefined).map(({ id }) => id);
    return everyInYear(round, asOf, { whole: answers.length, left, unit: 'answer' });
  },
});
