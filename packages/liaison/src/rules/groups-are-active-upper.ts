import { isOfLevel } from '@deputy-work/congress';
import { deputiesLaw2015, deputiesLaw2025 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { liaisonYears } from '../facts.ts';
import { checkGroups, groupIndexes } from '../internal/group-activities.ts';
import { upperLevels } from '../internal/levels.ts';
import { thisPackage } from '../internal/this-package.ts';
import { hasBegun, lastDayOf } from '../internal/year.ts';
import { groupActivitiesUpper } from '../parameters/group-activities-upper.ts';

/**
 * Deputies' groups of a province or city are active as often in a year as the place asks (省、市人大代表小组按规定开展活动).
 *
 * Statute makes the group the basic form of recess activities and sets no number. The law of the last day of the year governs. Sources: Deputies
 * Law 2015, art. 21; 2025, art. 27.
 */
export const groupsAreActiveUpper = /* @__PURE__ */ defineRule({
  id: 'liaison.groups.active-upper',
  package: thisPackage,
  basis: [article(deputiesLaw2015, 21), article(deputiesLaw2025, 27)],
  subjects: liaisonYears,
  parameters: { minimum: groupActivitiesUpper },
  indexes: groupIndexes,
  appliesTo: (year, { asOf, congressById }) =>
    hasBegun(year, asOf) && isOfLevel(upperLevels, year, congressById),
  governedOn: lastDayOf,
  check: (year, { minimum }, surroundings) => checkGroups(year, minimum, surroundings),
});
