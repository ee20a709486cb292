import { isOfLevel } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import { defineRule, hasHappened } from '@deputy-work/rules';
import { budgetRounds } from '../facts.ts';
import { national } from '../internal/levels.ts';
import { congressById, lettersOfRound } from '../internal/lookups.ts';
import { thisPackage } from '../internal/this-package.ts';
import { everyInYear, hasBegun, lastDayOf, reckonedOn } from '../internal/year.ts';

/** Every budget-review contact deputy gets a letter that asks for views (逐一发函), within the year of the round. Source: plan item 19. */
export const budgetDeputyIsWrittenTo = /* @__PURE__ */ defineRule({
  id: 'liaison.budget-review.every-deputy-written-to',
  package: thisPackage,
  basis: [cite(19, '向预算审查联系代表逐一发函征求意见建议')],
  subjects: budgetRounds,
  indexes: { congressById, lettersOfRound },
  appliesTo: (round, { asOf, congressById }) =>
    hasBegun(round, asOf) && isOfLevel(national, round, congressById),
  governedOn: lastDayOf,
  check: (round, _, { asOf, lettersOfRound }) => {
    const written = new Set(
      lettersOfRound(round.id)
        .filter(({ sentOn }) => hasHappened(sentOn, reckonedOn(round, asOf)))
        .map(({ deputyId }) => deputyId),
    );
    const left = round.deputyIds.filter((id) => !written.has(id));
    return everyInYear(round, asOf, { whole: round.deputyIds.length, left, unit: 'deputy' });
  },
});
