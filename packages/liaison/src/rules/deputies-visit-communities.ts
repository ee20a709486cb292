import { isOfLevel, localLevels } from '@deputy-work/congress';
import { deputiesLaw2025, localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { liaisonYears } from '../facts.ts';
import { checkPublicContacts, publicIndexes } from '../internal/public-contacts.ts';
import { thisPackage } from '../internal/this-package.ts';
import { hasBegun, lastDayOf } from '../internal/year.ts';
import { communityVisits } from '../parameters/community-visits.ts';

/**
 * Local deputies visit communities as often in a year as the place asks (地方人大代表进社区).
 *
 * Statute asks for contact with voters and the public and sets no number. Sources: Local Organic Law 2022, art. 43; Deputies Law 2025, art. 28.
 */
export const deputiesVisitCommunities = /* @__PURE__ */ defineRule({
  id: 'liaison.public.community-visits',
  package: thisPackage,
  basis: [article(localOrganicLaw2022, 43), article(deputiesLaw2025, 28)],
  subjects: liaisonYears,
  parameters: { minimum: communityVisits },
  indexes: publicIndexes,
  appliesTo: (year, { asOf, congressById }) =>
    hasBegun(year, asOf) && isOfLevel(localLevels, year, congressById),
  governedOn: lastDayOf,
  check: (year, { minimum }, surroundings) =>
    checkPublicContacts(year, 'community-visit', minimum, surroundings),
});
