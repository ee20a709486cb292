import { isOfLevel } from '@deputy-work/congress';
import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { liaisonYears } from '../facts.ts';
import { lowerLevels } from '../internal/levels.ts';
import { checkPublicContacts, publicIndexes } from '../internal/public-contacts.ts';
import { thisPackage } from '../internal/this-package.ts';
import { hasBegun, lastDayOf } from '../internal/year.ts';
import { receptionDays } from '../parameters/reception-days.ts';

/**
 * Deputies of a county or township receive voters on as many days in a year as the place asks (县、乡人大代表接待选民).
 *
 * Statute has them share out contact with voters and sets no number. Source: Local Organic Law 2022, art. 43.
 */
export const deputiesReceiveVoters = /* @__PURE__ */ defineRule({
  id: 'liaison.public.voter-receptions',
  package: thisPackage,
  basis: [article(localOrganicLaw2022, 43)],
  subjects: liaisonYears,
  parameters: { minimum: receptionDays },
  indexes: publicIndexes,
  appliesTo: (year, { asOf, congressById }) =>
    hasBegun(year, asOf) && isOfLevel(lowerLevels, year, congressById),
  governedOn: lastDayOf,
  check: (year, { minimum }, surroundings) =>
    checkPublicContacts(year, 'voter-reception', minimum, surroundings),
});
