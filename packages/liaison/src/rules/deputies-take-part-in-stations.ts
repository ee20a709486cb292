import { isInOffice, isOfLevel } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import { defineRule, every, indexBy, leftToJudgement, notApplicable, undone } from '@deputy-work/rules';
import { liaisonYears, stationActivities } from '../facts.ts';
import { national } from '../internal/levels.ts';
import { congressById, deputiesOfCongress } from '../internal/lookups.ts';
import { thisPackage } from '../internal/this-package.ts';
import { hasBegun, isWithin, lastDayOf, reckonedOn } from '../internal/year.ts';

const words = '主动地、经常地就近参加当地代表小组和代表家站活动';
const activitiesOfDeputy = /* @__PURE__ */ indexBy(stationActivities, ({ deputyIds }) => deputyIds);

/**
 * Deputies to the NPC take part in activities of the deputies' homes and stations near them (代表就近参加代表家站活动).
 *
 * “Often” and “near” carry no number: one activity of each deputy in the year is enough, a year without any falls short, and what lies between is left to
 * people, with the count. The law of the last day of the year governs. Sources: plan items 22, 38.
 */
export const deputiesTakePartInStations = /* @__PURE__ */ defineRule({
  id: 'liaison.stations.deputies-take-part',
  package: thisPackage,
  basis: [cite(22, words), cite(38, '帮助代表通过平台就近就便参加代表之家、代表联络站等活动')],
  subjects: liaisonYears,
  indexes: { congressById, deputiesOfCongress, activitiesOfDeputy },
  appliesTo: (year, { asOf, congressById }) =>
    hasBegun(year, asOf) && isOfLevel(national, year, congressById),
  governedOn: lastDayOf,
  check: (year, _, { asOf, deputiesOfCongress, activitiesOfDeputy }) => {
    const day = reckonedOn(year, asOf);
    const deputies = deputiesOfCongress(year.congressId).filter((deputy) => isInOffice(deputy, day));
    if (deputies.length === 0) return notApplicable;
    const left = deputies.filter(
      ({ id }) => !activitiesOfDeputy(id).some(({ on }) => isWithin(on, year, asOf)),
    );
    const answer = every(
      deputies.length,
      left.map(({ id }) => id),
      'deputy',
    );
    if (answer.outcome === 'satisfied') return answer;
    const { measure } = answer;
    return left.length < deputies.length
      ? { ...leftToJudgement(words), measure }
      : { ...undone(lastDayOf(year), asOf), measure };
  },
});
