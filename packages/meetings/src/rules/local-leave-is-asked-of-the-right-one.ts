import { isOfLevel, localLevels } from '@deputy-work/congress';
import { deputiesLaw2015, deputiesLaw2025 } from '@deputy-work/congress/instruments';
import { article, defineRule, satisfied, violated } from '@deputy-work/rules';
import { leaveRequests } from '../facts.ts';
import { authoritiesFor, notPrescribed, occasionsOf } from '../internal/leave.ts';
import { congressById, sessionById } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';
import { leaveRoutes } from '../parameters/leave-routes.ts';

/**
 * A local deputy asks the one for leave whom the place names for that occasion (地方人大代表向规定的受理人请假).
 *
 * Before the session, during it, from a plenary or a group meeting, at county level or in a township: places differ, and statute says “as
 * prescribed”. Where a place names several, any of them will do. Sources: Deputies Law 2015, art. 7; 2025, art. 13.
 */
export const localLeaveIsAskedOfTheRightOne = /* @__PURE__ */ defineRule({
  id: 'meetings.leave.local-addressee',
  package: thisPackage,
  basis: [article(deputiesLaw2015, 7), article(deputiesLaw2025, 13)],
  subjects: leaveRequests,
  parameters: { routes: leaveRoutes },
  indexes: { congressById, sessionById },
  appliesTo: (request, { asOf, congressById }) =>
    request.askedOn <= asOf && isOfLevel(localLevels, request, congressById),
  governedOn: ({ askedOn }) => askedOn,
  check: (request, { routes }, { congressById, sessionById }) => {
    const [congress] = congressById(request.congressId);
    if (congress === undefined) return missingFact('congress');
    const occasions = occasionsOf(request, congress.level, sessionById(request.sessionId)[0]);
    if (occasions === undefined) return missingFact('opensOn');
    const named = authoritiesFor(occasions, routes.value);
    if (named.length === 0) return notPrescribed(leaveRoutes);
    if (request.addressee === undefined) return missingFact('addressee');
    return named.includes(request.addressee)
      ? satisfied
      : violated({ remedy: { code: 'supply', items: named } });
  },
});
