import { dayOf } from '@deputy-work/loop';
import { cite } from '@deputy-work/plan-2022';
import { defineRule, leftToJudgement, satisfied } from '@deputy-work/rules';
import { involvements } from '../facts.ts';
import { involvementIndexes, isNationalWork } from '../internal/involvements.ts';
import { lawMakingStages } from '../internal/law-making.ts';
import { viewsOnOccasion } from '../internal/lookups.ts';
import { governedOnStart } from '../internal/start.ts';
import { thisPackage } from '../internal/this-package.ts';

const atStages = '听取代表意见';
const inResearch = '有针对性地听取提出相关议案、具有相关领域专业背景代表的意见';

/**
 * Deputies are heard at the stages of law-making and in legislative research (立法听取代表意见): a view that names the work is on record.
 *
 * Asked from the first day of the work, which governs. Neither a number nor a day is given: while no view is on record, people judge; they also judge
 * whether the right deputies were heard. Source: plan item 17.
 */
export const lawMakingHearsDeputies = /* @__PURE__ */ defineRule({
  id: 'liaison.law-making.hears-deputies',
  package: thisPackage,
  basis: [cite(17, atStages), cite(17, inResearch)],
  subjects: involvements,
  indexes: { ...involvementIndexes, viewsOnOccasion },
  appliesTo: (involvement, surroundings) => {
    const { startsOn } = involvement;
    if (startsOn !== undefined && startsOn > surroundings.asOf) return false;
    return isNationalWork(involvement, [...lawMakingStages, 'law-research'], surroundings);
  },
  governedOn: governedOnStart,
  check: ({ id, kind }, _, { asOf, viewsOnOccasion }) => {
    const isHeard = viewsOnOccasion(id).some((view) => dayOf(view, 'heard', asOf) !== undefined);
    return isHeard ? satisfied : leftToJudgement(kind === 'law-research' ? inResearch : atStages);
  },
});
