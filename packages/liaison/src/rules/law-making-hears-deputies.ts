import { dayOf } from '@deputy-work/loop';
import { cite } from '@deputy-work/plan-2022';
import { defineRule, satisfied, undone } from '@deputy-work/rules';
import { involvements } from '../facts.ts';
import { involvementIndexes, isNationalWork } from '../internal/involvements.ts';
import { lawMakingStages } from '../internal/law-making.ts';
import { viewsOnOccasion } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { governedOnStart } from '../internal/start.ts';
import { thisPackage } from '../internal/this-package.ts';
import { lastDayOf, reckonedOn, yearOf } from '../internal/year.ts';

/**
 * Deputies are heard at the stages of law-making and in legislative research (立法听取代表意见): a view that names the work is on record.
 *
 * Asked from the first day of the work, which governs. No number is given, so one view is enough, and no day, so the end of the plan's year is taken as
 * the last. Whether the right deputies were heard (有针对性) is for people. Source: plan item 17.
 */
export const lawMakingHearsDeputies = /* @__PURE__ */ defineRule({
  id: 'liaison.law-making.hears-deputies',
  package: thisPackage,
  basis: [cite(17, '听取代表意见'), cite(17, '有针对性地听取提出相关议案、具有相关领域专业背景代表的意见')],
  subjects: involvements,
  indexes: { ...involvementIndexes, viewsOnOccasion },
  appliesTo: (involvement, surroundings) => {
    const { startsOn } = involvement;
    if (startsOn !== undefined && startsOn > surroundings.asOf) return false;
    return isNationalWork(involvement, [...lawMakingStages, 'law-research'], surroundings);
  },
  governedOn: governedOnStart,
  check: ({ id, startsOn }, _, { asOf, viewsOnOccasion }) => {
    if (startsOn === undefined) return missingFact('startsOn');
    const year = yearOf(startsOn);
    const day = reckonedOn(year, asOf);
    const isHeard = viewsOnOccasion(id).some((view) => dayOf(view, 'heard', day) !== undefined);
    return isHeard ? satisfied : undone(lastDayOf(year), asOf);
  },
});
