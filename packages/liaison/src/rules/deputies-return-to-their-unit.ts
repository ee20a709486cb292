import { isInOffice, isOfLevel, localLevels } from '@deputy-work/congress';
import {
  chongqingDeputiesMeasures2016,
  zhejiangDeputiesMeasures2016,
} from '@deputy-work/congress/instruments';
import { article, defineRule, indexBy } from '@deputy-work/rules';
import { liaisonYears, residencesElsewhere, returnVisits } from '../facts.ts';
import { lastsOn } from '../internal/lasts-on.ts';
import { congressById, deputiesOfCongress } from '../internal/lookups.ts';
import { thisPackage } from '../internal/this-package.ts';
import { everyInYear, hasBegun, isWithin, lastDayOf, reckonedOn } from '../internal/year.ts';
import { returnVisitsMinimum } from '../parameters/return-visits-minimum.ts';

const residencesOfDeputy = /* @__PURE__ */ indexBy(residencesElsewhere, ({ deputyId }) => [deputyId]);
const returnsOfDeputy = /* @__PURE__ */ indexBy(returnVisits, ({ deputyId }) => [deputyId]);

/**
 * Local deputies who live elsewhere return to their electoral unit as often in a year as the place asks (在外代表回原选举单位).
 *
 * No national text that was read asks for it; places do. Sources: Zhejiang 2016, art. 47; Chongqing 2016, art. 52.
 */
export const deputiesReturnToTheirUnit = /* @__PURE__ */ defineRule({
  id: 'liaison.return-visits.often-enough',
  package: thisPackage,
  basis: [article(zhejiangDeputiesMeasures2016, 47), article(chongqingDeputiesMeasures2016, 52)],
  subjects: liaisonYears,
  parameters: { minimum: returnVisitsMinimum },
  indexes: { congressById, deputiesOfCongress, residencesOfDeputy, returnsOfDeputy },
  appliesTo: (year, { asOf, congressById }) =>
    hasBegun(year, asOf) && isOfLevel(localLevels, year, congressById),
  governedOn: lastDayOf,
  check: (year, { minimum }, { asOf, deputiesOfCongress, residencesOfDeputy, returnsOfDeputy }) => {
    const day = reckonedOn(year, asOf);
    const away = deputiesOfCongress(year.congressId).filter(
      (deputy) =>
        isInOffice(deputy, day) && residencesOfDeputy(deputy.id).some((residence) => lastsOn(residence, day)),
    );
    const timesOf = (id: string) => returnsOfDeputy(id).filter(({ on }) => isWithin(on, year, asOf)).length;
    const left = away.map(({ id }) => id).filter((id) => timesOf(id) < minimum.value);
    return everyInYear(year, asOf, { whole: away.length, left, unit: 'deputy' });
  },
});
